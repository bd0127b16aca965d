import type { PathMeasures, StageMeasures } from "../../engine";

/** How a measure's number is read: money, a share, a factor, a month of the plan, and so on. */
export type FigureUnit =
  | "euros"
  | "eurosPerUnit"
  | "eurosPerHour"
  | "share"
  | "factor"
  | "month"
  | "hours"
  | "units";

/** Which way is better for the project; `none` where neither is. */
export type Better = "higher" | "lower" | "none";

type NumberKeys<T> = {
  [K in keyof T]-?: T[K] extends number | null ? K : never;
}[keyof T] &
  string;

export type StageMeasureName = Exclude<NumberKeys<StageMeasures>, "start" | "months">;
export type PathMeasureName = NumberKeys<PathMeasures>;
export type ServiceMeasureName = Exclude<
  NumberKeys<StageMeasures["services"][number]>,
  "start" | "months"
>;
export type MeasureName = StageMeasureName | PathMeasureName | ServiceMeasureName;

interface Reading {
  readonly unit: FigureUnit;
  readonly better: Better;
}

/** Every measure of section 11 of the contract that is one number. */
export const measureReadings: Readonly<Record<MeasureName, Reading>> = {
  ownRevenue: { unit: "euros", better: "higher" },
  variableCosts: { unit: "euros", better: "none" },
  fixedCosts: { unit: "euros", better: "none" },
  charges: { unit: "euros", better: "none" },
  aid: { unit: "euros", better: "none" },
  resultBeforeTax: { unit: "euros", better: "higher" },
  marginRate: { unit: "share", better: "higher" },
  breakEvenRevenue: { unit: "euros", better: "lower" },
  breakEvenMultiplier: { unit: "factor", better: "lower" },
  marginOfSafety: { unit: "share", better: "higher" },
  coverage: { unit: "share", better: "higher" },
  aidNeeded: { unit: "euros", better: "lower" },
  lowestCash: { unit: "euros", better: "higher" },
  exposure: { unit: "euros", better: "lower" },
  volume: { unit: "units", better: "none" },
  revenue: { unit: "euros", better: "higher" },
  unitMargin: { unit: "eurosPerUnit", better: "higher" },
  marginPerHour: { unit: "eurosPerHour", better: "higher" },
  breakEvenMonth: { unit: "month", better: "lower" },
  breakEvenMonthWithAid: { unit: "month", better: "lower" },
  paybackMonth: { unit: "month", better: "lower" },
  lowestCashMonth: { unit: "month", better: "none" },
  peakNeed: { unit: "euros", better: "lower" },
  finalCash: { unit: "euros", better: "higher" },
  finalPosition: { unit: "euros", better: "higher" },
  npv: { unit: "euros", better: "higher" },
  irr: { unit: "share", better: "higher" },
};

/** Measures of a stage as the table shows them, under their headings. */
export const stageMeasureGroups = [
  {
    key: "result",
    measures: ["ownRevenue", "variableCosts", "fixedCosts", "charges", "aid", "resultBeforeTax"],
  },
  {
    key: "threshold",
    measures: [
      "coverage",
      "aidNeeded",
      "marginRate",
      "breakEvenRevenue",
      "breakEvenMultiplier",
      "marginOfSafety",
    ],
  },
  { key: "cash", measures: ["lowestCash", "exposure"] },
] as const satisfies readonly {
  key: string;
  measures: readonly StageMeasureName[];
}[];

export const pathMeasureNames = [
  "breakEvenMonth",
  "breakEvenMonthWithAid",
  "paybackMonth",
  "lowestCash",
  "lowestCashMonth",
  "peakNeed",
  "finalCash",
  "finalPosition",
  "npv",
  "irr",
] as const satisfies readonly PathMeasureName[];

export const serviceMeasureNames = [
  "volume",
  "revenue",
  "unitMargin",
  "marginPerHour",
] as const satisfies readonly ServiceMeasureName[];
