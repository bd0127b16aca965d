import type { Estimate, Risk, Spread } from "../../../engine";
import type { Cell } from "../../../exports";
import { formatMonth, monthAt } from "../../../units";
import type { Better } from "../../projection/measureCatalogue";
import { chanceOf } from "../../projection/risk/chance";
import type { Figures } from "../../projection/useFigures";
import type { PairReading } from "./pairReading";
import type { SureAmount } from "./SureDifference";

export const riskRowKeys = [
  "shortfall",
  "negativeFinal",
  "breaksEven",
  "breakEvenMonth",
  "cashMean",
  "cashMedian",
  "cashLow",
  "cashTail",
  "positionMean",
  "positionLow",
  "peakNeed",
  "valueOfStages",
] as const;
export type RiskRowKey = (typeof riskRowKeys)[number];

/** How a measure of the trials is read. */
export interface RiskRow {
  readonly unit: "euros" | "share" | "month";
  readonly better: Better;
  readonly text: (risk: Risk, start: string, figures: Figures) => string;
  /** The same with all its digits. */
  readonly value: (risk: Risk, start: string, figures: Figures) => Cell;
  readonly isAlarm?: (risk: Risk) => boolean;
  /** What it is away from the reference's, and how surely; null where no error can be given. */
  readonly difference: ((reading: PairReading, a: Risk, b: Risk) => SureAmount) | null;
}

type Chance = "pShortfall" | "pNegativeFinalCash" | "pBreakEven";

function chanceRow(
  key: Chance,
  gap: "shortfall" | "negativeFinal" | "breaksEven",
  better: Better,
): RiskRow {
  return {
    unit: "share",
    better,
    text: ({ staged, trials }, _start, figures) => chanceOf(staged[key], trials, figures).text,
    value: ({ staged }) => staged[key].p,
    difference: (reading) => sure(reading[gap]),
  };
}

function sure({ p, se }: Estimate): SureAmount {
  return { value: p, se };
}

function spreadRow(of: "finalCash" | "finalPosition", key: keyof Spread): RiskRow {
  return {
    unit: "euros",
    better: "higher",
    text: ({ staged }, _start, { euros }) => euros(staged[of][key]),
    value: ({ staged }) => staged[of][key],
    isAlarm: ({ staged }) => staged[of][key] <= -0.5,
    difference: (reading, a, b) => ({
      value: b.staged[of][key] - a.staged[of][key],
      se: key === "mean" ? (reading.pair[of].se ?? 0) : reading[of][key],
    }),
  };
}

export const riskRows: Readonly<Record<RiskRowKey, RiskRow>> = {
  shortfall: chanceRow("pShortfall", "shortfall", "lower"),
  negativeFinal: chanceRow("pNegativeFinalCash", "negativeFinal", "lower"),
  breaksEven: chanceRow("pBreakEven", "breaksEven", "higher"),
  breakEvenMonth: {
    unit: "month",
    better: "lower",
    text: ({ staged }, start, { t, language }) =>
      staged.breakEvenMonth === null
        ? t("projection.notReached")
        : formatMonth(monthAt(start, Math.round(staged.breakEvenMonth.q50)), language),
    value: ({ staged }, start, { language }) =>
      staged.breakEvenMonth &&
      formatMonth(monthAt(start, Math.round(staged.breakEvenMonth.q50)), language),
    difference: null,
  },
  cashMean: spreadRow("finalCash", "mean"),
  cashMedian: spreadRow("finalCash", "q50"),
  cashLow: spreadRow("finalCash", "q05"),
  cashTail: spreadRow("finalCash", "expectedShortfall"),
  positionMean: spreadRow("finalPosition", "mean"),
  positionLow: spreadRow("finalPosition", "q05"),
  peakNeed: {
    unit: "euros",
    better: "lower",
    text: ({ staged }, _start, { euros }) => euros(staged.peakNeed.q80),
    value: ({ staged }) => staged.peakNeed.q80,
    difference: null,
  },
  valueOfStages: {
    unit: "euros",
    better: "none",
    text: ({ valueOfStages }, _start, { euros }) => euros(valueOfStages.mean),
    value: ({ valueOfStages }) => valueOfStages.mean,
    difference: null,
  },
};
