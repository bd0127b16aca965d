/** Palier's mark: three steps that rise, from the lightest to the darkest. */
export function StepsMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M2 15h6.7v6.5H2z" fill="var(--stage-2)" />
      <path d="M8.7 9h6.6v12.5H8.7z" fill="var(--stage-4)" />
      <path d="M15.3 3H22v18.5h-6.7z" fill="var(--stage-6)" />
    </svg>
  );
}
