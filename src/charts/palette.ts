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
  /** Steps of one hue, from the first stage on; the last serves all further stages. */
  readonly stages: readonly string[];
  readonly font: string;
  /** Fill of aid, so that it shows in grey too: a pattern where the page can draw one. */
  readonly aidFill: string | CanvasPattern;
}

/** Colour of the stage of that index. */
export function stageColour(palette: Palette, index: number): string {
  return palette.stages[Math.min(index, palette.stages.length - 1)] ?? palette.ruleStrong;
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
