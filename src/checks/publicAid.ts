import { centralValue, type Plan } from "../engine";
import { publicAidCeiling } from "../reference";
import type { Scenario } from "../scenario";
import { type Award, awardsOf, isPublic, largestOf } from "./awards";
import type { Warning } from "./warning";
import { isAbove } from "./years";

const basis = { threshold: publicAidCeiling.value, basis: publicAidCeiling };

/** Sums over the months of one stage, or over all of them. */
function over(plan: Plan, values: ArrayLike<number>, stage: number | null): number {
  let total = 0;
  plan.stageOf.forEach((of, t) => {
    if (stage === null || of === stage) total += values[t] ?? 0;
  });
  return total;
}

function operating(scenario: Scenario, plan: Plan, awards: readonly Award[]): Warning[] {
  const { charges, inKind } = plan.ledger.lines;
  const found = (stage: number | null): Warning[] => {
    const counted = awards.filter(({ recognised }) => over(plan, recognised, stage) > 0);
    const aid = counted.reduce((total, { recognised }) => total + over(plan, recognised, stage), 0);
    const cost = over(plan, charges, stage);
    if (cost <= 0 || !isAbove(aid / cost, publicAidCeiling.value)) return [];
    return [
      {
        ...basis,
        rule: "publicAid",
        found: {
          share: aid / cost,
          shareInKind: aid / (cost + over(plan, inKind, stage)),
          stage: stage === null ? null : (scenario.stages[stage]?.id ?? null),
        },
        path: largestOf(counted),
      },
    ];
  };
  const whole = found(null);
  return whole.length > 0 ? whole : scenario.stages.flatMap((_, index) => found(index));
}

function investments(scenario: Scenario, plan: Plan, awards: readonly Award[]): Warning[] {
  const isExempt = (scenario.organisation.vat ?? "exempt") === "exempt";
  return (scenario.investments ?? []).flatMap((one): Warning[] => {
    const own = awards.filter(({ item }) => item.kind === "grant" && item.use === one.id);
    const amount = centralValue(one.amount, plan.model) ?? 0;
    // Who recovers no VAT bears it: it is part of the cost.
    const cost = amount * (isExempt ? 1 + (one.vatRate ?? 0.2) : 1);
    const share = own.reduce((total, award) => total + award.amount, 0) / cost;
    if (cost <= 0 || !isAbove(share, publicAidCeiling.value)) return [];
    return [
      {
        ...basis,
        rule: "publicAidInvestment",
        found: { share, investment: one.id },
        path: largestOf(own),
      },
    ];
  });
}

/** Public aid above the share of costs that calls usually take: over the whole path, else by stage; by investment. */
export function publicAid(scenario: Scenario, plan: Plan): Warning[] {
  const awards = awardsOf(scenario, plan, isPublic);
  return [...operating(scenario, plan, awards), ...investments(scenario, plan, awards)];
}
