import type { Plan } from "../engine";
import { plainFields } from "../scenario";
import { calendarMonth } from "../units";

export type PeriodKind = "calendarYear" | "fiscalYear" | "stage" | "months";

/** A run of months of a plan that a statement covers. */
export interface Period {
  readonly kind: PeriodKind;
  /** Stage id, or first and last months: tells apart the periods of one plan. */
  readonly key: string;
  /** First and last months, both included, counted from the start of the pilot. */
  readonly first: number;
  readonly last: number;
  /** How many months it covers. */
  readonly months: number;
  /** `YYYY-MM` of its first and last months. */
  readonly start: string;
  readonly end: string;
  /** Name of the stage in the file; null for the other kinds. */
  readonly name: string | null;
  /** Whether the plan covers only a part of that year. */
  readonly isPartial: boolean;
}

/** Months between two months of the plan, both included. Throws a RangeError where they are not in order within it. */
export function chosenMonths(plan: Plan, first: number, last: number): Period {
  const isWithin = Number.isInteger(first) && Number.isInteger(last) && first >= 0 && first <= last;
  if (!isWithin || last >= plan.months.length)
    throw new RangeError(`months ${first} to ${last} of ${plan.months.length}`);
  return period(plan, "months", first, last);
}

/** Periods of one kind that the plan goes through, in order: calendar years, fiscal years, stages or single months. */
export function periodsOf(plan: Plan, kind: PeriodKind): Period[] {
  const { scenario } = plan.model;
  const yearStart =
    kind === "fiscalYear" ? (scenario.fiscalYearStart ?? plainFields.fiscalYearStart.default) : 1;
  const begins = (t: number) => {
    if (kind === "months") return true;
    if (kind === "stage") return plan.stageOf[t] !== plan.stageOf[t - 1];
    return calendarMonth(scenario.start, t) === yearStart;
  };
  const starts = plan.months.flatMap((_, t) => (t === 0 || begins(t) ? [t] : []));
  return starts.map((first, index) =>
    period(plan, kind, first, (starts[index + 1] ?? plan.months.length) - 1),
  );
}

function period(plan: Plan, kind: PeriodKind, first: number, last: number): Period {
  const [start, end] = [plan.months[first] as string, plan.months[last] as string];
  const stage = plan.model.scenario.stages[plan.stageOf[first] as number];
  const months = last - first + 1;
  const isYear = kind === "calendarYear" || kind === "fiscalYear";
  return {
    kind,
    key: kind === "stage" && stage ? stage.id : `${start}/${end}`,
    first,
    last,
    months,
    start,
    end,
    name: kind === "stage" && stage ? stage.name : null,
    isPartial: isYear && months < 12,
  };
}

/** Sum of a monthly series over a period. */
export function sumOver(values: ArrayLike<number>, { first, last }: Period): number {
  let total = 0;
  for (let t = first; t <= last; t++) total += values[t] ?? 0;
  return total;
}
