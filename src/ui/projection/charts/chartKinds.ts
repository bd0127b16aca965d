import {
  cashChart,
  cashChartLines,
  type ChartLook,
  hoursChart,
  hoursChartLines,
  type MonthChart,
  revenueChart,
  revenueChartLines,
} from "../../../charts";
import type { LineName, Plan } from "../../../engine";
import type { Figures } from "../useFigures";

export type ChartKind = "revenue" | "cash" | "hours";

interface ChartSpec {
  readonly build: (plan: Plan, look: ChartLook) => MonthChart;
  readonly lines: readonly LineName[];
  readonly sentence: (plan: Plan, figures: Figures) => string;
}

function ends(values: Float64Array): [number, number] {
  return [values[0] ?? 0, values.at(-1) ?? 0];
}

function revenueSentence(plan: Plan, { t, amount, month }: Figures): string {
  const { ownRevenue, charges, aid } = plan.ledger.lines;
  const [first, last] = ends(ownRevenue).map(amount);
  const [chargesFirst, chargesLast] = ends(charges).map(amount);
  const { breakEvenMonth } = plan.path;
  return t("projection.charts.revenue.sentence", {
    first,
    last,
    chargesFirst,
    chargesLast,
    aid: amount(aid.reduce((sum, value) => sum + value, 0)),
    breakEven:
      breakEvenMonth === null
        ? t("projection.charts.revenue.notReached")
        : t("projection.charts.revenue.reached", { month: month(plan.months[breakEvenMonth]) }),
  });
}

function cashSentence(plan: Plan, { t, amount, month }: Figures): string {
  const count = plan.ledger.lines.cash.filter((cash) => cash < 0).length;
  return t("projection.charts.cash.sentence", {
    final: amount(plan.path.finalCash),
    lowest: amount(plan.path.lowestCash),
    month: month(plan.months[plan.path.lowestCashMonth]),
    below:
      count === 0
        ? t("projection.charts.cash.never")
        : t("projection.charts.cash.below", { count }),
  });
}

function hoursSentence(plan: Plan, figures: Figures): string {
  const { t } = figures;
  const { hoursNeeded, hoursAvailable } = plan.ledger.lines;
  const hours = (value: number) => figures.figure(value, "hours", []);
  const [first, last] = ends(hoursNeeded).map(hours);
  const [availableFirst, availableLast] = ends(hoursAvailable).map(hours);
  const count = hoursNeeded.filter((needed, at) => needed > (hoursAvailable[at] ?? 0)).length;
  return t("projection.charts.hours.sentence", {
    first,
    last,
    availableFirst,
    availableLast,
    short:
      count === 0
        ? t("projection.charts.hours.enough")
        : t("projection.charts.hours.short", { count }),
  });
}

export const chartKinds: Readonly<Record<ChartKind, ChartSpec>> = {
  revenue: { build: revenueChart, lines: revenueChartLines, sentence: revenueSentence },
  cash: { build: cashChart, lines: cashChartLines, sentence: cashSentence },
  hours: { build: hoursChart, lines: hoursChartLines, sentence: hoursSentence },
};
