import type { Criterion, Metric } from "../../../scenario";
import type { DrawerStep } from "../../../state";
import type { FigureUnit } from "../measureCatalogue";
import type { Figures } from "../useFigures";

/** Value of the `runway` metric when cash does not fall (contract, section 4). */
const endlessRunway = 1000;

const metricUnits: Readonly<Record<Exclude<Metric, "manual" | "runway">, FigureUnit>> = {
  revenue: "euros",
  coverage: "share",
  result: "euros",
  marginRate: "share",
  volume: "units",
  customers: "units",
  stopsPerTour: "units",
  utilisation: "share",
  volunteerHours: "hours",
  cash: "euros",
};

/** A criterion's number as its metric is read. */
export function metricText(metric: Metric, value: number, figures: Figures): string {
  const { t } = figures;
  if (metric === "manual") {
    return value === 1 ? t("projection.gate.manualHolds") : t("projection.gate.manualFails");
  }
  if (metric === "runway") {
    if (value >= endlessRunway) return t("projection.gate.runwayLong");
    return t("projection.gate.runwayMonths", { value: figures.figure(value, "units", []) });
  }
  return figures.figure(value, metricUnits[metric], []);
}

/** The threshold in words: « au moins 40 % ». */
export function boundText(criterion: Criterion, threshold: number, figures: Figures): string {
  const { t } = figures;
  if (criterion.metric === "manual") return t("projection.gate.manualBound");
  const text = metricText(criterion.metric, threshold, figures);
  return criterion.op === ">="
    ? t("projection.gate.atLeast", { threshold: text })
    : t("projection.gate.atMost", { threshold: text });
}

/** Where a criterion's value comes from, in the stage of its gate; null for a judgement. */
export function criterionStep(criterion: Criterion, stage: string): DrawerStep | null {
  switch (criterion.metric) {
    case "revenue":
      return { kind: "line", line: "ownRevenue", stage };
    case "coverage":
    case "marginRate":
      return { kind: "measure", name: criterion.metric, stage };
    case "result":
      return { kind: "line", line: "resultBeforeTax", stage };
    case "volume":
    case "customers":
      return { kind: "item", line: "ownRevenue", id: criterion.service ?? "", stage };
    case "stopsPerTour":
      return { kind: "item", line: "routeCosts", id: criterion.route ?? "", stage };
    case "utilisation":
      return { kind: "line", line: "hoursNeeded", stage };
    case "volunteerHours":
      return { kind: "line", line: "volunteerHours", stage };
    case "cash":
    case "runway":
      return { kind: "line", line: "cash", stage };
    case "manual":
      return null;
  }
}
