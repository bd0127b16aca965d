import { cellOfColumn, choose, largest, smallest } from "../grid/functions";
import {
  constant,
  isAbove,
  isAtLeast,
  isEqual,
  minus,
  type Operand,
  over,
  plus,
  type Term,
  times,
  toThe,
} from "../grid/term";
import type { Inputs } from "../inputs";
import type { DemandInputs, ServiceInputs } from "../inputs/services";
import { said } from "../words";
import type { MonthLine, Months } from "./months";

/** 1 where the contract is won in the plan, 0 where it is lost; null where it is certain. */
export function won({ probability }: { probability: Term | null }): Term | null {
  return probability === null ? null : isAtLeast(probability, 0.5);
}

/** An amount where an uncertain one is granted in the plan, else 0. */
export function ifWon(item: { probability: Term | null }, amount: Operand): Operand {
  const isWon = won(item);
  return isWon === null ? amount : choose(isWon, amount, 0);
}

/** Units asked for of each service, month by month (contract, section 5). */
export function writeDemand(months: Months, { services }: Inputs): MonthLine[] {
  const { words } = months;
  const { parts, rows } = words.workbook.months;
  if (services.length === 0) return [];
  const customers = new Map<ServiceInputs, MonthLine>();
  if (services.some(({ demand }) => demand.kind === "adoption")) {
    months.part(parts.customers);
    for (const one of services) {
      if (one.demand.kind !== "adoption") continue;
      const label = said(rows.customers, one.service);
      customers.set(one, writeCustomers(months, one, one.demand, label));
    }
  }
  months.part(parts.demand);
  return services.map((one) => {
    const base = baseDemand(months, one, customers.get(one));
    return months.line(
      `services.${one.service.id}.demand`,
      { label: one.service.name, unit: one.service.unit ?? "", figure: "number" },
      months.whileActive(one.span, (t) => {
        const season = one.seasonality && cellOfColumn(one.seasonality, months.clock.month.at(t));
        const asked = season ? times(base(t), season) : base(t);
        return ifWon(one, asked);
      }),
    );
  });
}

type Adoption = Extract<DemandInputs, { kind: "adoption" }>;

/** Customers by diffusion with churn (Bass 1969), kept within the population. */
function writeCustomers(
  months: Months,
  one: ServiceInputs,
  { population, innovation, imitation, churn, initial }: Adoption,
  label: string,
): MonthLine {
  const look = { label, figure: "number", isBalance: true } as const;
  const line = months.line(`services.${one.service.id}.customers`, look);
  const next = (before: Term): Term => {
    const pull = plus(innovation, over(times(imitation, before), population));
    const joined = times(pull, minus(population, before));
    const left = times(churn, before);
    return smallest(population, largest(0, minus(plus(before, joined), left)));
  };
  months.write(
    line,
    look,
    months.whileActive(one.span, (t) => {
      const isFirst = isEqual(months.clock.t.at(t), one.span.start);
      const before = t === 0 ? initial : choose(isFirst, initial, line.before(t));
      const counted = choose(isAbove(population, 0), next(before), 0);
      return ifWon(one, counted);
    }),
  );
  return line;
}

/** Units before seasonality. */
function baseDemand(
  months: Months,
  { demand, span }: ServiceInputs,
  customers: MonthLine | undefined,
): (t: number) => Term {
  const sinceStart = (t: number) => minus(months.clock.t.at(t), span.start);
  switch (demand.kind) {
    case "constant":
      return months.reading(demand.perMonth, span);
    case "ramp": {
      const { from, to, months: lasts, isSCurve } = demand;
      return (t) => {
        const progress = over(sinceStart(t), lasts);
        const curve = minus(times(3, toThe(progress, 2)), times(2, toThe(progress, 3)));
        const shape = isSCurve ? curve : progress;
        const isReached = isAtLeast(sinceStart(t), lasts);
        return plus(from, times(minus(to, from), choose(isReached, 1, shape)));
      };
    }
    case "adoption":
      return (t) => (customers ? times(customers.at(t), demand.perCustomer) : constant(0));
    case "series": {
      const { values } = demand;
      return (t) => cellOfColumn(values, plus(smallest(sinceStart(t), values.length - 1), 1));
    }
  }
}
