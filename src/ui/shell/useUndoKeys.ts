import { useEffect } from "react";
import { redo, store, undo } from "../../state";

const typedKinds = /^(text|search|email|url|tel|number|)$/;

function isTypedInto(target: EventTarget | null): target is HTMLElement {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && typedKinds.test(target.type);
}

/**
 * Ctrl or Cmd + Z takes the last edit back, with Shift, or Ctrl + Y, makes it again. While a field
 * holds typing that is not an edit yet, the keys stay the field's own.
 */
export function useUndoKeys(): void {
  useEffect(() => {
    let typing: EventTarget | null = null;
    const onInput = ({ target }: Event) => {
      if (isTypedInto(target)) typing = target;
    };
    const onSettled = () => {
      typing = null;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") typing = null;
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isRedo = (key === "z" && event.shiftKey) || (key === "y" && event.ctrlKey);
      if (key !== "z" && !isRedo) return;
      if (typing !== null && typing === event.target) return;
      event.preventDefault();
      if (isRedo) redo();
      else undo();
    };
    const stopWatching = store.subscribe((now, before) => {
      if (now.open?.base !== before.open?.base) onSettled();
    });
    document.addEventListener("input", onInput, true);
    document.addEventListener("focusout", onSettled, true);
    document.addEventListener("keydown", onKey);
    return () => {
      stopWatching();
      document.removeEventListener("input", onInput, true);
      document.removeEventListener("focusout", onSettled, true);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
}
