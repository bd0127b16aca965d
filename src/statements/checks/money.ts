import { isAbove } from "../../checks";
import { bridgeShare, debtCover } from "../../reference";
import { aidState } from "../aid";
import { sumOf } from "../apportion";
import { fundingPlan } from "../financing/fundingPlan";
import { itemParts } from "../monthlyParts";
import { periodsOf, sumOver } from "../period";
import { rowOf } from "../tables/table";
import type { Finding, Subject } from "./finding";

/** Years whose repayments of loans are above self-financing: a loan on aid to come is paid back by that aid. */
export function repayments({ plan }: Subject): Finding[] {
  const columns = periodsOf(plan, "fiscalYear");
  const table = fundingPlan(plan, columns);
  const loans = itemParts(plan, "principal");
  return columns.flatMap((period, column): Finding[] => {
    const at = (key: Parameters<typeof rowOf<(typeof table.rows)[number]["key"]>>[1]) =>
      rowOf(table, key).amounts[column] ?? 0;
    const [principal, selfFinancing] = [at("principal"), at("selfFinancing")];
    const freed = 0 - at("workingCapitalChange");
    if (!isAbove(principal, Math.max(0, selfFinancing))) return [];
    const [largest] = [...loans].sort(
      (a, b) => sumOver(b.values, period) - sumOver(a.values, period),
    );
    const { start, end } = period;
    return [
      {
        rule: "repayments",
        severity: isAbove(principal, selfFinancing + freed) ? "warning" : "advice",
        found: { start, end, principal, selfFinancing, freed },
        threshold: debtCover.value,
        basis: debtCover,
        path: largest?.path ?? "funding",
      },
    ];
  });
}

/** What is still to come, in month t, of the voted or signed aid that has begun by then. */
function sureAidToCome({ plan, awards }: Subject, t: number): number {
  const sure = awards.filter(({ item, month }) => aidState(item).isAcquired && month <= t);
  return sumOf(
    sure.map(({ item, index, amount, recognised }) => {
      const until = (values: ArrayLike<number>) => sumOf(Array.from(values).slice(0, t + 1));
      const due = item.kind === "grant" ? amount : until(recognised);
      return Math.max(0, due - until(plan.ledger.funding[index]?.received ?? []));
    }),
  );
}

/** Cash below zero, and how much of it a loan or an assignment on sure aid would usually bridge. */
export function cashBelowZero(subject: Subject): Finding[] {
  const { plan } = subject;
  const { cash } = plan.ledger.lines;
  const isBelow = (amount: number) => amount < -0.005;
  const first = cash.findIndex(isBelow);
  if (first < 0) return [];
  const lowest = Math.min(...cash);
  const at = cash.indexOf(lowest);
  return [
    {
      rule: "cashBelowZero",
      severity: "fault",
      found: {
        month: plan.months[first] as string,
        months: cash.filter(isBelow).length,
        lowest,
        lowestMonth: plan.months[at] as string,
        bridge: Math.min(-lowest, bridgeShare.value * sureAidToCome(subject, at)),
      },
      threshold: bridgeShare.value,
      basis: bridgeShare,
      path: "organisation.openingCash",
    },
  ];
}
