import { type Plan, publishedLines, type StageMeasures } from "../engine";
import type { Scenario } from "../scenario";

/** What `plan` prints: an object of the shape of the contract's section 13. */
export function planJson(plan: Plan, variant: string | null) {
  const { scenario } = plan.model;
  return {
    scenario: { id: scenario.meta.id, name: scenario.meta.name, variant },
    months: plan.months,
    stageOf: plan.stageOf,
    lines: linesJson(plan, scenario),
    stages: plan.stages.map(stageJson),
    path: plan.path,
  };
}

function linesJson(plan: Plan, scenario: Scenario): Record<string, number[]> {
  const { ledger } = plan;
  const lines: Record<string, number[]> = {};
  for (const name of publishedLines) lines[name] = [...ledger.lines[name]];
  scenario.services?.forEach((service, index) => {
    const own = ledger.services[index];
    if (!own) return;
    lines[`services.${service.id}.demand`] = [...own.demand];
    lines[`services.${service.id}.volume`] = [...own.volume];
    lines[`services.${service.id}.revenue`] = [...own.revenue];
    if (service.demand.kind === "adoption")
      lines[`services.${service.id}.customers`] = [...own.customers];
  });
  scenario.routes?.forEach((route, index) => {
    const own = ledger.routes[index];
    if (!own) return;
    lines[`routes.${route.id}.stops`] = [...own.stops];
    lines[`routes.${route.id}.tours`] = [...own.tours];
    lines[`routes.${route.id}.km`] = [...own.km];
  });
  return lines;
}

/** The measures of a stage. */
export function stageJson(stage: StageMeasures) {
  return {
    id: stage.id,
    ownRevenue: stage.ownRevenue,
    variableCosts: stage.variableCosts,
    fixedCosts: stage.fixedCosts,
    charges: stage.charges,
    aid: stage.aid,
    resultBeforeTax: stage.resultBeforeTax,
    marginRate: stage.marginRate,
    breakEvenRevenue: stage.breakEvenRevenue,
    breakEvenMultiplier: stage.breakEvenMultiplier,
    marginOfSafety: stage.marginOfSafety,
    coverage: stage.coverage,
    aidNeeded: stage.aidNeeded,
    lowestCash: stage.lowestCash,
    exposure: stage.exposure,
    gate: stage.gate,
  };
}
