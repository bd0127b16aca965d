import type { ChartLook, Palette } from "../../../charts";
import type { Figures } from "../useFigures";

/** Narrower than this, in pixels, a drawing carries fewer words. */
export const roomForWords = 560;

/** Colours, language and words of a chart. */
export function lookOf({ t, language }: Figures, palette: Palette, narrow: boolean): ChartLook {
  return {
    palette,
    language,
    narrow,
    words: {
      nameOf: (line) => t(`projection.lines.${line}.name`),
      gateOf: (stage) => t("projection.charts.gate", { stage }),
      gateShort: (number) => t("projection.charts.gateShort", { number }),
      breakEven: t("projection.charts.breakEven"),
      breakEvenWithAid: t("projection.charts.breakEvenWithAid"),
      stopped: t("projection.charts.stopped"),
    },
  };
}
