import { type RefObject, useEffect, useState } from "react";

/** Distance from the window, in pixels, at which a drawing is made ready. */
const margin = "200px";

/** Whether the element is in sight or nearly so, or being printed; what is not need not be drawn again. */
export function useIsSeen(element: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(true);
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry && setSeen(entry.isIntersecting), {
      rootMargin: margin,
    });
    if (element.current) observer.observe(element.current);
    const print = matchMedia("print");
    const follow = () => setPrinted(print.matches);
    print.addEventListener("change", follow);
    return () => {
      observer.disconnect();
      print.removeEventListener("change", follow);
    };
  }, [element]);
  return isSeen || isPrinted;
}

/** The latest value while it is live, and the last live one while it is not. */
export function useHeld<T>(value: T, isLive: boolean): T {
  const [held, setHeld] = useState(value);
  if (isLive && held !== value) setHeld(value);
  return isLive ? value : held;
}
