import type { ComponentProps } from "react";
import styles from "./Button.module.css";

interface ButtonProps extends Omit<ComponentProps<"button">, "type" | "disabled"> {
  /** `strong` for the one main action of a place, `outlined` for others, `plain` within text. */
  look?: "strong" | "outlined" | "plain";
  /** Stays reachable by keyboard, says that it is off, and does nothing. */
  isOff?: boolean;
}

/** A button in words. */
export function Button({
  look = "outlined",
  isOff = false,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      aria-disabled={isOff || undefined}
      className={[styles.button, styles[look], className].filter(Boolean).join(" ")}
      onClick={isOff ? undefined : onClick}
    />
  );
}
