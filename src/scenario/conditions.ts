import type { Condition, Location } from "./issue";
import { type Criterion, type Demand, type Distribution, type Gate, limits } from "./schema";
import type { Subject } from "./subject";
import { valueAt } from "./location";
import { eligibleGroups } from "./references";
import { visitRawQuantities } from "./walk";

/** How far the shares of a grant's payments may be from 1 (contract, section 9). */
const sharesTolerance = 1e-9;

/** The rules that hold between fields: of a distribution, a gate, a grant, the stages together. */
export function checkConditions(subject: Subject): void {
  const fault = (location: Location, condition: Condition, value?: number | string) =>
    subject.add(location, {
      code: "condition",
      condition,
      ...(value === undefined ? {} : { value }),
    });
  checkDistributions(subject, fault);
  const stages = subject.items("stages");
  const horizon = stages.reduce(
    (total, { item, index }) =>
      total + (subject.isFaulty(["stages", index, "months"]) ? 0 : item.months),
    0,
  );
  if (horizon > limits.horizon) fault(["stages"], "horizon", horizon);
  const kinds = new Map(subject.items("services").map(({ item }) => [item.id, item.demand.kind]));
  for (const { item, index } of stages) {
    if (item.gate) checkGate(item.gate, ["stages", index, "gate"], kinds, fault);
  }
  checkBrackets(subject, fault);
  checkFunding(subject, fault);
  checkCorrelations(subject, fault);
}

/** How the demand of each service runs. */
type DemandKinds = ReadonlyMap<string, Demand["kind"]>;

type Fault = (location: Location, condition: Condition, value?: number | string) => void;

function checkDistributions(subject: Subject, fault: Fault): void {
  visitRawQuantities(subject.root, (value, _field, location) => {
    if (typeof value !== "object" || value === null || subject.isFaulty(location)) return;
    const distribution = value as Distribution;
    switch (distribution.dist) {
      case "pert":
      case "triangular": {
        const { min, mode, max } = distribution;
        if (!(min <= mode && mode <= max && min < max)) fault(location, "minModeMax");
        break;
      }
      case "uniform":
        if (!(distribution.min < distribution.max)) fault(location, "minBelowMax");
        break;
      case "normal": {
        const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = distribution;
        if (!(min < max)) fault(location, "minBelowMax");
        break;
      }
      case "lognormal":
        if (!(distribution.p10 < distribution.p90)) fault(location, "p10BelowP90");
        break;
      case "discrete":
        if (distribution.values.length !== distribution.weights.length)
          fault(location, "sameLength");
        else if (!(distribution.weights.reduce((a, b) => a + b, 0) > 0))
          fault(location, "weightsSum");
        break;
      default:
    }
  });
}

function checkGate(gate: Gate, base: Location, kinds: DemandKinds, fault: Fault): void {
  if (gate.extend && gate.onFail !== "extend") fault([...base, "extend"], "extendOnlyOnExtend");
  if (!gate.extend && gate.onFail === "extend") fault([...base, "extend"], "extendRequired");
  const optional = gate.criteria.filter((criterion) => criterion.required === false).length;
  if (gate.atLeast !== undefined && gate.atLeast > optional) {
    fault([...base, "atLeast"], "atLeastWithinOptional", optional);
  }
  gate.criteria.forEach((criterion, index) =>
    checkCriterion(criterion, [...base, "criteria", index], kinds, fault),
  );
}

function checkCriterion(
  criterion: Criterion,
  base: Location,
  kinds: DemandKinds,
  fault: Fault,
): void {
  const { metric } = criterion;
  const ofService = metric === "volume" || metric === "customers";
  const ofRoute = metric === "stopsPerTour";
  if (ofService && criterion.service === undefined) fault([...base, "service"], "serviceRequired");
  if (!ofService && criterion.service !== undefined)
    fault([...base, "service"], "serviceOnlyWithMetric");
  if (ofRoute && criterion.route === undefined) fault([...base, "route"], "routeRequired");
  if (!ofRoute && criterion.route !== undefined) fault([...base, "route"], "routeOnlyWithMetric");
  if (metric === "manual") {
    if (criterion.probability === undefined) fault([...base, "probability"], "probabilityRequired");
    if (criterion.op !== ">=" || criterion.threshold !== 1)
      fault([...base, "threshold"], "manualAtLeastOne");
  } else if (criterion.probability !== undefined)
    fault([...base, "probability"], "probabilityOnlyWithManual");
  const kind = criterion.service === undefined ? undefined : kinds.get(criterion.service);
  if (metric === "customers" && kind !== undefined && kind !== "adoption")
    fault([...base, "service"], "customersNeedAdoption");
}

function checkBrackets(subject: Subject, fault: Fault): void {
  const location = ["organisation", "incomeTaxBrackets"];
  if (!subject.isSound(location)) return;
  const brackets = valueAt(subject.root, location) as { upTo?: number }[] | undefined;
  if (!Array.isArray(brackets)) return;
  brackets.forEach(({ upTo }, index) => {
    const isLast = index === brackets.length - 1;
    if (subject.isFaulty([...location, index])) return;
    if (isLast && upTo !== undefined) fault([...location, index, "upTo"], "lastBracketOpen");
    const before = index === 0 ? 0 : (brackets[index - 1]?.upTo ?? Number.POSITIVE_INFINITY);
    if (!isLast && !(upTo !== undefined && upTo > before))
      fault([...location, index, "upTo"], "bracketsIncrease");
  });
}

function checkFunding(subject: Subject, fault: Fault): void {
  const groupOf = eligibleGroupOf(subject);
  for (const { item, index } of subject.items("funding")) {
    const base = ["funding", index];
    if (item.kind === "grant" && !subject.isFaulty([...base, "payments"])) {
      const sum = item.payments.reduce((total, payment) => total + payment.share, 0);
      if (Math.abs(sum - 1) > sharesTolerance) fault([...base, "payments"], "sharesSum", sum);
    }
    if (item.kind === "loan" && item.defer !== undefined && item.defer >= item.months) {
      const isRead =
        !subject.isFaulty([...base, "defer"]) && !subject.isFaulty([...base, "months"]);
      if (isRead) fault([...base, "defer"], "deferBelowMonths", item.months);
    }
    if (item.kind === "reimbursement") {
      const seen = new Set<string>();
      const named = new Set(item.eligible);
      item.eligible.forEach((id, position) => {
        const group = groupOf.get(id);
        if (seen.has(id) || (group !== undefined && named.has(group)))
          fault([...base, "eligible", position], "eligibleOnce");
        seen.add(id);
      });
    }
  }
}

/** The group of charges that each person or cost belongs to; a name of a group always means the group. */
function eligibleGroupOf(subject: Subject): Map<string, string> {
  const groups: ReadonlySet<string> = new Set(eligibleGroups);
  return new Map(
    (["staff", "overheads"] as const).flatMap((group) =>
      [...(subject.ids(group) ?? [])]
        .filter((id) => !groups.has(id))
        .map((id): [string, string] => [id, group]),
    ),
  );
}

function checkCorrelations(subject: Subject, fault: Fault): void {
  const drivers = new Map(subject.items("drivers").map(({ item }) => [item.id, item.value]));
  const seen = new Set<string>();
  for (const { item, index } of subject.items("correlations")) {
    const base = ["correlations", index];
    if (item.a === item.b) fault([...base, "b"], "pairDistinct");
    const pair = [item.a, item.b].sort().join(" ");
    if (seen.has(pair)) fault(base, "pairOnce");
    seen.add(pair);
    for (const key of ["a", "b"] as const) {
      const value = drivers.get(item[key]);
      if (value !== undefined && typeof value !== "object")
        fault([...base, key], "pairOfDistributions");
    }
  }
}
