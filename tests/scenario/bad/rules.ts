/** What each file of `tests/scenarios/bad` whose name begins so must be told: code and path. */
export const rules: Readonly<Record<string, readonly string[]>> = {
  "stage-order": [
    "condition.untilNotBeforeFrom services.colis.until",
    "condition.untilNotBeforeFrom staff.agent.until",
    "condition.untilNotBeforeFrom funding.aide.to",
  ],
  "min-mode-max": [
    "condition.minModeMax drivers.a.value",
    "condition.minModeMax drivers.b.value",
    "condition.minModeMax drivers.c.value",
    "condition.minModeMax drivers.d.value",
  ],
  "min-below-max": [
    "condition.minBelowMax drivers.a.value",
    "condition.minBelowMax drivers.b.value",
  ],
  "p10-below-p90": ["condition.p10BelowP90 drivers.a.value"],
  discrete: ["condition.sameLength drivers.a.value", "condition.weightsSum drivers.b.value"],
  "distribution-by-stage": ["condition.minModeMax staff.agent.hours.byStage.test"],
  shares: [
    "condition.sharesSum funding.aide.payments",
    "condition.sharesSum funding.autre.payments",
  ],
  brackets: [
    "condition.bracketsIncrease organisation.incomeTaxBrackets[1].upTo",
    "condition.bracketsIncrease organisation.incomeTaxBrackets[2].upTo",
    "condition.lastBracketOpen organisation.incomeTaxBrackets[3].upTo",
  ],
  defer: ["condition.deferBelowMonths funding.pret.defer"],
  "at-least": ["condition.atLeastWithinOptional stages.test.gate.atLeast"],
  "extend-only": ["condition.extendOnlyOnExtend stages.test.gate.extend"],
  "extend-required": ["condition.extendRequired stages.test.gate.extend"],
  "extend-form": [
    "outOfRange stages.test.gate.extend.months",
    "outOfRange stages.test.gate.extend.times",
  ],
  "criterion-service": [
    "condition.serviceRequired stages.test.gate.criteria.seuil.service",
    "condition.serviceOnlyWithMetric stages.test.gate.criteria.autre.service",
    "condition.customersNeedAdoption stages.test.gate.criteria.clients.service",
  ],
  "criterion-route": [
    "condition.routeRequired stages.test.gate.criteria.seuil.route",
    "condition.routeOnlyWithMetric stages.test.gate.criteria.autre.route",
  ],
  "criterion-manual": [
    "condition.probabilityRequired stages.test.gate.criteria.seuil.probability",
    "condition.probabilityOnlyWithManual stages.test.gate.criteria.autre.probability",
    "condition.manualAtLeastOne stages.test.gate.criteria.accord.threshold",
    "condition.manualAtLeastOne stages.test.gate.criteria.signe.threshold",
  ],
  "criterion-form": [
    "badChoice stages.test.gate.criteria.seuil.metric",
    "badChoice stages.test.gate.criteria.seuil.op",
    "missing stages.test.gate.criteria.seuil.threshold",
    "outOfRange stages.test.gate.criteria.seuil.window",
    "outOfRange stages.test.gate.atLeast",
    "badChoice stages.test.gate.onFail",
  ],
  horizon: ["condition.horizon stages"],
  "correlation-once": ["condition.pairOnce correlations[1]"],
  "correlation-distinct": ["condition.pairDistinct correlations[0].b"],
  "correlation-distributions": [
    "condition.pairOfDistributions correlations[0].b",
    "condition.pairOfDistributions correlations[1].a",
    "outOfRange correlations[2].rho",
    "condition.pairOfDistributions correlations[2].b",
    "condition.pairOnce correlations[2]",
  ],
  "use-before-grant": ["condition.useNotBeforeGrant funding.aide.use"],
  "eligible-once": [
    "condition.eligibleOnce funding.leader.eligible[1]",
    "condition.eligibleOnce funding.leader.eligible[3]",
  ],
};
