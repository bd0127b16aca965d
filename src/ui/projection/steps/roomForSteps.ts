/** Below this share of the drawing, a step is too narrow for words: it has a number instead. */
const narrow = 0.17;

/** As wide as this, in pixels, it has room for them all the same, as on a projector. */
const enough = 150;

/** Whether some step, given by its share of a drawing so many pixels wide, is too narrow for words. */
export function isTooNarrow(steps: readonly { readonly width: number }[], room: number): boolean {
  return steps.some(({ width }) => width < narrow && width * room < enough);
}
