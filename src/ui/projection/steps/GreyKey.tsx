import styles from "./StepsPicture.module.css";

interface GreyKeyProps {
  /** Of the pattern, for the shapes that take it. */
  id: string;
  name: string;
}

/** On paper, the pattern that stands for green where there are only greys, and what it says. */
export function GreyKey({ id, name }: GreyKeyProps) {
  return (
    <p className={styles.greyKey} aria-hidden="true">
      <svg viewBox="0 0 22 16">
        <defs>
          <pattern id={id} width="10" height="10" patternUnits="userSpaceOnUse">
            <circle cx="5" cy="5" r="2" fill="var(--paper)" />
          </pattern>
        </defs>
        <rect width="22" height="16" fill="var(--own-revenue)" />
        <rect width="22" height="16" fill={`url(#${id})`} />
      </svg>
      {name}
    </p>
  );
}
