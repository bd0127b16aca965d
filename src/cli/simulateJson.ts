import type { Bands, PathRisk, Risk, StageRisk } from "../engine";
import type { Scenario } from "../scenario";

/** What `simulate` prints: an object of the shape of the contract's section 13. */
export function simulateJson(risk: Risk, scenario: Scenario, variant: string | null) {
  return {
    scenario: { id: scenario.meta.id, name: scenario.meta.name, variant },
    trials: risk.trials,
    seed: risk.seed,
    months: risk.months,
    ...riskJson(risk),
  };
}

/** What the trials tell, per stage and of the whole path. */
export function riskJson(risk: Risk) {
  const { mean, q05, expectedShortfall } = risk.valueOfStages;
  return {
    stages: risk.stages.map(stageJson),
    staged: pathJson(risk.staged),
    committed: pathJson(risk.committed),
    valueOfStages: { mean, q05, expectedShortfall },
  };
}

const nowhere = { mean: null, q05: null, q50: null, q95: null };

function stageJson(stage: StageRisk) {
  return {
    id: stage.id,
    pReached: stage.pReached,
    pPassedFirst: stage.pPassedFirst,
    pPassed: stage.pPassed,
    pBreaksEven: stage.pBreaksEven,
    pShortfall: stage.pShortfall,
    pStopped: stage.pStopped,
    exposure: stage.exposure ?? nowhere,
  };
}

function pathJson(path: PathRisk) {
  return {
    finalCash: path.finalCash,
    finalPosition: path.finalPosition,
    pNegativeFinalCash: path.pNegativeFinalCash,
    pShortfall: path.pShortfall,
    pBreakEven: path.pBreakEven,
    breakEvenMonth: path.breakEvenMonth,
    peakNeed: path.peakNeed,
    bands: bandsJson(path.bands),
  };
}

function bandsJson({ cash, ownRevenue, operatingResult }: Bands) {
  return {
    cash: bandJson(cash),
    ownRevenue: bandJson(ownRevenue),
    operatingResult: bandJson(operatingResult),
  };
}

function bandJson({ q05, q25, q50, q75, q95 }: Bands["cash"]) {
  return { q05: [...q05], q25: [...q25], q50: [...q50], q75: [...q75], q95: [...q95] };
}
