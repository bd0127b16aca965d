import { formatEuros, formatNumber } from "../../units";
import type { Better, FigureUnit } from "./measureCatalogue";
import type { Figures } from "./useFigures";

/** What an edit moved in one figure, in words and for the eye. */
export interface Change {
  /** `+300 €`, `2 mois plus tôt`. */
  readonly text: string;
  readonly verdict: "better" | "worse" | "neutral";
}

/** Half of the last digit shown: below it, nothing is seen to move. */
const seen: Readonly<Record<FigureUnit, number>> = {
  euros: 0.5,
  eurosPerUnit: 0.005,
  eurosPerHour: 0.005,
  share: 0.0005,
  factor: 0.005,
  month: 0.5,
  hours: 0.5,
  units: 0.05,
};

function verdictOf(rise: number, better: Better): Change["verdict"] {
  if (better === "none" || rise === 0) return "neutral";
  return rise > 0 === (better === "higher") ? "better" : "worse";
}

/** A difference in points of percent, in words; what rounds to nothing is none. */
export function pointsText(points: number, { t, language }: Figures): string {
  const rounded = Math.round(points * 10) / 10;
  if (rounded === 0) return t("projection.change.same");
  const value = formatNumber(rounded, language, { decimals: 1, sign: true });
  return t("projection.change.points", { count: Math.abs(rounded), value });
}

/** From the value before the last edit to the one after it; null where nothing is seen to move. */
export function changeOf(
  before: number | null,
  after: number | null,
  unit: FigureUnit,
  better: Better,
  figures: Figures,
): Change | null {
  const { t, language } = figures;
  if (before === null || after === null) {
    if (before === after) return null;
    const isReached = before === null;
    return {
      text: isReached ? t("projection.change.nowReached") : t("projection.change.nowLost"),
      verdict: better === "none" ? "neutral" : isReached ? "better" : "worse",
    };
  }
  const rise = after - before;
  if (Math.abs(rise) < seen[unit]) return null;
  const verdict = verdictOf(rise, better);
  switch (unit) {
    case "month": {
      const count = Math.abs(rise);
      const text =
        rise < 0
          ? t("projection.change.sooner", { count })
          : t("projection.change.later", { count });
      return { text, verdict };
    }
    case "euros":
    case "eurosPerUnit":
    case "eurosPerHour": {
      const decimals = unit === "euros" ? 0 : 2;
      return { text: formatEuros(rise, language, { decimals, sign: true }), verdict };
    }
    case "share":
      return { text: pointsText(rise * 100, figures), verdict };
    case "factor":
    case "hours":
    case "units":
      return { text: formatNumber(rise, language, { decimals: 2, sign: true }), verdict };
  }
}
