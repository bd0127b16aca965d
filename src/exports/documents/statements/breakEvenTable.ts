import type { Plan } from "../../../engine";
import {
  breakEvenOf,
  type BreakEvenPoint,
  type BreakEvenStatement,
  type Period,
  wholeEuro as whole,
} from "../../../statements";
import { formatMonth } from "../../../units";
import type { DocumentCell, Table, TableRow } from "../document";
import { periodName, partName, type Words } from "./words";

const amounts = [
  "ownRevenue",
  "variableCosts",
  "margin",
  "fixedCosts",
  "aid",
  "acquiredAid",
] as const;
const points = ["economic", "withAcquiredAid", "withAid"] as const;

/** Break-even of each period, without aid, with what is granted, with all of it. */
export function breakEvenTable(plan: Plan, periods: readonly Period[], words: Words): Table {
  const { a } = words;
  const statements = periods.map((period) => breakEvenOf(plan, period));
  const row = (
    level: TableRow["level"],
    name: string,
    cell: (statement: BreakEvenStatement) => DocumentCell,
  ): TableRow => ({ level, cells: [name, ...statements.map(cell)] });
  // The margin is shown to the euro, and variable costs as what it leaves of the revenue shown.
  const euros = (one: BreakEvenStatement, key: (typeof amounts)[number]): DocumentCell =>
    key === "variableCosts"
      ? { value: one[key], unit: "euros", shown: whole(one.ownRevenue) - whole(one.margin) }
      : { value: one[key], unit: "euros", shown: whole(one[key]) };
  return {
    kind: "table",
    key: "seuil",
    caption: a("statements.thresholds.breakEvenCaption"),
    columns: [
      { head: a("statements.row"), isNumeric: false },
      ...periods.map((period) => ({ head: periodName(period, words), isNumeric: true })),
    ],
    rows: [
      ...amounts.flatMap((key) => [
        row(key === "margin" ? "total" : "item", a(`statements.thresholds.rows.${key}`), (one) =>
          euros(one, key),
        ),
        ...(key === "margin"
          ? [
              row("item", a("statements.thresholds.rows.marginRate"), ({ marginRate }) =>
                marginRate === null ? "–" : { value: marginRate, unit: "share" },
              ),
            ]
          : []),
      ]),
      ...points.flatMap((key) => [
        { level: "group", cells: [a(`statements.thresholds.points.${key}`)] } as const,
        row("total", a("statements.thresholds.point.revenue"), (one) =>
          revenueCell(one[key], words),
        ),
        row("item", a("statements.thresholds.point.days"), (one) => daysCell(one[key])),
        row("item", a("statements.thresholds.point.month"), (one) =>
          monthCell(plan, one[key], words),
        ),
        row("item", a("statements.thresholds.point.marginOfSafety"), (one) => {
          const { marginOfSafety } = one[key];
          return marginOfSafety === null ? "–" : { value: marginOfSafety, unit: "share" };
        }),
      ]),
    ],
  };
}

function revenueCell({ revenue, reason }: BreakEvenPoint, { a }: Words): DocumentCell {
  if (reason !== null) return a(`statements.thresholds.none.${reason}`);
  return revenue === null ? "–" : { value: revenue, unit: "euros" };
}

function daysCell({ days }: BreakEvenPoint): DocumentCell {
  return days === null ? "–" : { value: days, unit: "number", shown: Math.ceil(days) };
}

function monthCell(plan: Plan, { month, reason }: BreakEvenPoint, { a, language }: Words): string {
  if (reason !== null) return "–";
  return month === null
    ? a("statements.thresholds.notReached")
    : formatMonth(plan.months[month] ?? "", language, "short");
}

/** Units of each service that it takes over a period, the mix unchanged; null where nothing is sold. */
export function volumesTable(plan: Plan, period: Period, words: Words): Table | null {
  const { a } = words;
  const { economic, withAid } = breakEvenOf(plan, period);
  if (economic.services.length === 0) return null;
  const units = (value: number | undefined): DocumentCell =>
    value === undefined ? "–" : { value, unit: "number" };
  return {
    kind: "table",
    key: "volumes",
    caption: a("statements.thresholds.servicesCaption", { period: periodName(period, words) }),
    columns: [
      { head: a("statements.thresholds.service"), isNumeric: false },
      ...(["volume", "neededAlone", "neededWithAid"] as const).map((key) => ({
        head: a(`statements.thresholds.${key}`),
        isNumeric: true,
      })),
    ],
    rows: economic.services.map((service): TableRow => {
      const aided = withAid.services.find(({ path }) => path === service.path);
      return {
        level: "item",
        path: service.path,
        cells: [
          partName(service, words),
          units(service.volume),
          units(service.needed),
          units(aided?.needed),
        ],
      };
    }),
  };
}
