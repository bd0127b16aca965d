import { type ReactNode, useEffect, useRef } from "react";
import styles from "./table.module.css";

interface ScrollTableProps {
  /** Name of the table, said when its frame takes the focus. */
  label: string;
  children: ReactNode;
}

/** A frame in which a wide table scrolls sideways; a stop for the keyboard only while it does. */
export function ScrollTable({ label, children }: ScrollTableProps) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const isWide = element.scrollWidth > element.clientWidth + 1;
      if (isWide) {
        element.tabIndex = 0;
        element.ariaLabel = label;
      } else {
        element.removeAttribute("tabindex");
        element.ariaLabel = null;
      }
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, [label]);
  return (
    <section ref={frame} className={styles.scroll}>
      {children}
    </section>
  );
}
