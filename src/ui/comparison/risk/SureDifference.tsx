import { confidenceFactor } from "../../../engine";
import { formatEuros, formatNumber } from "../../../units";
import { changeOf } from "../../projection/change";
import { ChangeMark } from "../../projection/ChangeMark";
import type { Better } from "../../projection/measureCatalogue";
import type { Figures } from "../../projection/useFigures";
import type { Comparison } from "../useComparison";

/** A difference over the trials and its standard error. */
export interface SureAmount {
  readonly value: number;
  readonly se: number;
}

interface SureDifferenceProps extends SureAmount {
  unit: "euros" | "share";
  better: Better;
  comparison: Comparison;
}

/** A difference with its precision; one that may as well be none says so. */
export function SureDifference({ value, se, unit, better, comparison }: SureDifferenceProps) {
  const { c, figures } = comparison;
  const width = confidenceFactor * se;
  const half = halfWords(width, unit, figures);
  if (se > 0 && Math.abs(value) <= width) return <>{c("risk.within", { half })}</>;
  const change = changeOf(0, value, unit, better, figures);
  if (!change) return <>{c("measures.same")}</>;
  const text = se > 0 ? c("risk.precise", { value: change.text, half }) : change.text;
  return <ChangeMark change={{ ...change, text }} />;
}

/** Half of a 95 % interval, rounded up: no more is promised than is known. */
function halfWords(width: number, unit: "euros" | "share", { language, t }: Figures): string {
  if (unit === "euros") return formatEuros(Math.ceil(width), language);
  const half = Math.ceil(width * 1000 - 1e-9) / 10;
  return t("projection.risk.status.points", {
    count: half,
    half: formatNumber(half, language, { decimals: 1 }),
  });
}
