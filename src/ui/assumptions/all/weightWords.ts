import type { PlanEnd, Swing, WeighedMeasure } from "../../../engine";
import { formatEuros } from "../../../units";
import { isPercent } from "../../parts/numberFieldReading";
import type { Writing } from "../figures";
import { figureText } from "../quantityWords";
import type { Reading } from "../reading";
import type { KnownWeight } from "./weights";

/** What a figure weighs, in a sentence. */
export function weightWords(
  known: KnownWeight | "impossible",
  measure: WeighedMeasure,
  { spec, unitOf }: Writing,
  { t, language }: Pick<Reading, "t" | "language">,
): string {
  const measureName = t(`said.all.measures.${measure}`);
  if (known === "impossible") return t("said.all.unweighed");
  if (known.amount === 0) return t("said.all.noWeight", { measure: measureName });
  const { swing, atLow, atHigh } = known.weight;
  const euros = (end: PlanEnd) => formatEuros(end[measure], language);
  return t(keyOf(swing), {
    weight: t("said.all.weight", { amount: formatEuros(known.amount, language) }),
    measure: measureName,
    low: valueText(swing.low, false),
    high: valueText(swing.high, true),
    atLow: euros(atLow),
    atHigh: euros(atHigh),
  });

  /** The unit is read once, after the second value; a sign that is a part of the value goes with each. */
  function valueText(value: Swing["low"], isLast: boolean): string {
    if (typeof value !== "number") return "";
    if (spec.unit === "eur") return formatEuros(value, language);
    const text = figureText(value, spec, language);
    const unit = isLast && !isPercent(spec) ? unitOf(value) : "";
    return unit === "" ? text : `${text}\u00a0${unit}`;
  }
}

function keyOf({ kind }: Swing) {
  if (kind === "chance") return "said.all.weightLost" as const;
  return kind === "all" ? ("said.all.weightAll" as const) : ("said.all.weightOf" as const);
}
