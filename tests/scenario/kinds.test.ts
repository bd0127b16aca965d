import { describe, expect, it } from "vitest";
import type { Condition, IssueDetail, ReferenceKind, VariantRule } from "../../src/scenario";
import type { FormulaFaultCode } from "../../src/formula";
import { countless } from "./hostile/countless";
import { hostile } from "./hostile/hostile";
import { kindOf } from "./labels";
import { bytesOf, namesIn, refused } from "./readTests";
import { stopOf } from "./stop";

// Typed so that a kind added to the format must be added here, and then have a file that is told it.
const codes: Record<IssueDetail["code"], true> = {
  tooLarge: true,
  notText: true,
  notJson: true,
  tooDeep: true,
  wrongFormat: true,
  newerVersion: true,
  unknownVersion: true,
  missing: true,
  wrongType: true,
  unknownKey: true,
  outOfRange: true,
  notFinite: true,
  notWhole: true,
  tooLong: true,
  tooMany: true,
  tooFew: true,
  badPattern: true,
  badChoice: true,
  duplicateId: true,
  unknownReference: true,
  reservedWord: true,
  formulaFault: true,
  unknownName: true,
  clockName: true,
  noPopulation: true,
  tooMuchFormula: true,
  cycle: true,
  condition: true,
  variantRule: true,
  variantInvalid: true,
  tooManyIssues: true,
  notFiniteAtRun: true,
  outOfRangeAtRun: true,
};
const conditions: Record<Condition, true> = {
  minModeMax: true,
  minBelowMax: true,
  p10BelowP90: true,
  sameLength: true,
  weightsSum: true,
  sharesSum: true,
  bracketsIncrease: true,
  lastBracketOpen: true,
  untilNotBeforeFrom: true,
  deferBelowMonths: true,
  atLeastWithinOptional: true,
  extendOnlyOnExtend: true,
  extendRequired: true,
  serviceOnlyWithMetric: true,
  serviceRequired: true,
  routeOnlyWithMetric: true,
  routeRequired: true,
  probabilityOnlyWithManual: true,
  probabilityRequired: true,
  manualAtLeastOne: true,
  customersNeedAdoption: true,
  horizon: true,
  pairOnce: true,
  pairDistinct: true,
  pairOfDistributions: true,
  useNotBeforeGrant: true,
  eligibleOnce: true,
};
const references: Record<ReferenceKind, true> = {
  stage: true,
  segment: true,
  service: true,
  route: true,
  driver: true,
  investment: true,
  eligible: true,
  about: true,
};
const rules: Record<VariantRule, true> = {
  pathUnknown: true,
  pathProtected: true,
  idKept: true,
  noNewItem: true,
  listPosition: true,
};
const faults: Record<FormulaFaultCode, true> = {
  empty: true,
  tooLong: true,
  tooManyNodes: true,
  tooDeep: true,
  syntax: true,
  notAllowed: true,
  unknownName: true,
  unknownFunction: true,
  wrongArity: true,
  implicitProduct: true,
  chainedComparison: true,
  notFinite: true,
};

describe("the bad, hostile and stopped files", () => {
  const issues = [
    ...namesIn("bad").flatMap((name) => refused(bytesOf("bad", name))),
    ...Object.values({ ...hostile, ...countless }).flatMap(({ build }) => refused(build())),
    ...namesIn("stopped").map(stopOf),
  ];
  const kinds = new Set(issues.flatMap((issue) => [issue.code, kindOf(issue)]));

  it("give every kind of issue that there is", () => {
    const named = (code: string, of: object) => Object.keys(of).map((rule) => `${code}.${rule}`);
    const all = [
      ...Object.keys(codes),
      ...named("condition", conditions),
      ...named("unknownReference", references),
      ...named("variantRule", rules),
      ...named("formulaFault", faults),
    ];
    expect(all.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});
