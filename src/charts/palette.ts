/** Colours of a chart, read from the page's tokens by whoever draws it: charts choose none. */
export interface Palette {
  readonly ink: string;
  readonly inkSoft: string;
  readonly paper: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly accent: string;
  readonly ownRevenue: string;
  readonly charges: string;
  readonly aid: string;
  readonly cash: string;
  readonly alarm: string;
  /** Six steps of one hue, from the first stage to the last. */
  readonly stages: readonly string[];
  /** Six hues for scenarios drawn on one axis. */
  readonly scenarios: readonly string[];
  readonly font: string;
  /** Fill of aid, so that it shows in grey too: a pattern where the page can draw one. */
  readonly aidFill: string | CanvasPattern;
}

/** Which of the six tones a stage has, 1 for the first to 6 for the last; 3 for a single one. */
export function stageTone(index: number, count: number): number {
  return count <= 1 ? 3 : 1 + Math.round((index / (count - 1)) * 5);
}

/** Colour of the stage of that index, among `count`. */
export function stageColour(palette: Palette, index: number, count: number): string {
  return palette.stages[stageTone(index, count) - 1] ?? palette.ruleStrong;
}

/** A `#rrggbb` colour made translucent, `opacity` in [0, 1]; other notations stay as they are. */
export function translucent(colour: string, opacity: number): string {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return colour;
  return (
    colour +
    Math.round(opacity * 255)
      .toString(16)
      .padStart(2, "0")
  );
}
