import type { LineName, Plan } from "../../../engine";
import type { Translate } from "../../../locales";

/** How a line is added up over several months: summed, or the balance at their end. */
export type LineKind = "flow" | "balance";

export interface LineRow {
  readonly key: string;
  readonly name: string;
  readonly definition: string | null;
  /** The line behind it; null for the series of one service or round. */
  readonly line: LineName | null;
  readonly values: Float64Array;
  readonly kind: LineKind;
  /** A sum of the rows above it. */
  readonly isTotal: boolean;
}

export type LineGroupKey = "result" | "cash" | "balance" | "hours" | "inKind" | "services";

export interface LineGroup {
  readonly key: LineGroupKey;
  readonly unit: "euros" | "hours" | "units";
  readonly rows: readonly LineRow[];
}

/** Lines of an accountant's three statements, in their order; the main ones are shown at first. */
const groups = [
  {
    key: "result",
    unit: "euros",
    lines: [
      "ownRevenue",
      "unitCosts",
      "routeCosts",
      "hourlyStaff",
      "extraHours",
      "levy",
      "variableCosts",
      "contributionMargin",
      "salariedStaff",
      "overheads",
      "depreciation",
      "interest",
      "fixedCosts",
      "charges",
      "operatingResult",
      "grants",
      "donations",
      "aid",
      "resultBeforeTax",
      "tax",
      "result",
    ],
  },
  {
    key: "cash",
    unit: "euros",
    lines: [
      "salesReceived",
      "purchasesPaid",
      "staffPaid",
      "levyPaid",
      "investmentsPaid",
      "vatPaid",
      "taxPaid",
      "flowBeforeFunding",
      "grantsReceived",
      "donationsReceived",
      "equityReceived",
      "loansDrawn",
      "fundingReceived",
      "interest",
      "principal",
      "cash",
    ],
  },
  {
    key: "balance",
    unit: "euros",
    lines: [
      "receivables",
      "payables",
      "vatOwed",
      "taxOwed",
      "aidReceivable",
      "loansOutstanding",
      "netBookValue",
      "resaleValue",
      "liquidationValue",
    ],
  },
  {
    key: "hours",
    unit: "hours",
    lines: ["hoursNeeded", "hoursAvailable", "hoursUsed", "volunteerHours"],
  },
  { key: "inKind", unit: "euros", lines: ["inKind"] },
] as const satisfies readonly { key: LineGroupKey; unit: string; lines: readonly LineName[] }[];

const balances: ReadonlySet<LineName> = new Set([
  "cash",
  "receivables",
  "payables",
  "vatOwed",
  "taxOwed",
  "aidReceivable",
  "loansOutstanding",
  "netBookValue",
  "resaleValue",
  "liquidationValue",
]);

const mainLines: ReadonlySet<LineName> = new Set([
  "ownRevenue",
  "variableCosts",
  "contributionMargin",
  "fixedCosts",
  "operatingResult",
  "aid",
  "result",
  "flowBeforeFunding",
  "fundingReceived",
  "cash",
  "hoursNeeded",
  "hoursAvailable",
]);

const totals: ReadonlySet<LineName> = new Set([
  "variableCosts",
  "contributionMargin",
  "fixedCosts",
  "charges",
  "operatingResult",
  "aid",
  "resultBeforeTax",
  "result",
  "flowBeforeFunding",
  "fundingReceived",
  "cash",
  "liquidationValue",
]);

export function lineKind(line: LineName): LineKind {
  return balances.has(line) ? "balance" : "flow";
}

/** Unit of a line's figures. */
export function lineUnit(line: LineName): "euros" | "hours" {
  return line.startsWith("hours") || line === "volunteerHours" ? "hours" : "euros";
}

/** Rows of the monthly and yearly tables: the main lines, or all of them with those of each service. */
export function lineGroups(plan: Plan, isAll: boolean, t: Translate): LineGroup[] {
  const statements = groups.map(({ key, unit, lines }) => ({
    key,
    unit,
    rows: lines
      .filter((line) => isAll || mainLines.has(line))
      .map((line) => ({
        key: line,
        name: t(`projection.lines.${line}.name`),
        definition: t(`projection.lines.${line}.definition`),
        line,
        values: plan.ledger.lines[line],
        kind: lineKind(line),
        isTotal: isAll && totals.has(line),
      })),
  }));
  const all = isAll ? [...statements, volumes(plan, t)] : statements;
  return all.filter(({ rows }) => rows.length > 0);
}

/** What each service and each round does: volumes, customers, stops, tours, kilometres. */
function volumes(plan: Plan, t: Translate): LineGroup {
  const { services = [], routes = [] } = plan.model.scenario;
  const row = (key: string, name: string, values: Float64Array | undefined, kind: LineKind) =>
    values
      ? [{ key, name, definition: null, line: null, values, kind, isTotal: false } as const]
      : [];
  return {
    key: "services",
    unit: "units",
    rows: [
      ...services.flatMap(({ id, name, demand }, index) => {
        const lines = plan.ledger.services[index];
        return [
          ...row(`${id}.demand`, t("projection.volumes.demand", { name }), lines?.demand, "flow"),
          ...row(`${id}.volume`, t("projection.volumes.volume", { name }), lines?.volume, "flow"),
          ...(demand.kind === "adoption"
            ? row(
                `${id}.customers`,
                t("projection.volumes.customers", { name }),
                lines?.customers,
                "balance",
              )
            : []),
        ];
      }),
      ...routes.flatMap(({ id, name }, index) => {
        const lines = plan.ledger.routes[index];
        return [
          ...row(`${id}.stops`, t("projection.volumes.stops", { name }), lines?.stops, "flow"),
          ...row(`${id}.tours`, t("projection.volumes.tours", { name }), lines?.tours, "flow"),
          ...row(`${id}.km`, t("projection.volumes.km", { name }), lines?.km, "flow"),
        ];
      }),
    ],
  };
}
