import { checkConditions } from "./conditions";
import type { FormulaShelf } from "./formulaShelf";
import { checkIdentity } from "./identity";
import type { Issue } from "./issue";
import { checkFormulas } from "./names";
import { checkReferences } from "./references";
import { checkStructure } from "./structure";
import { cutIssues, maxIssues, Subject } from "./subject";

/**
 * All faults of parsed data but those of its variants, in the order of the file's parts; of too many, the first.
 * Parts that are those of `sound`, data without fault of form, are not checked for their form again.
 */
export function checkBase(
  data: unknown,
  formulas: FormulaShelf,
  sound: unknown = null,
): readonly Issue[] {
  const structural = checkStructure(data, sound, maxIssues + 1);
  if (structural.length > maxIssues) return cutIssues(structural);
  const subject = new Subject(data, structural);
  checkIdentity(subject);
  if (!subject.isFull) checkReferences(subject);
  if (!subject.isFull) checkConditions(subject);
  if (!subject.isFull) checkFormulas(subject, formulas);
  return cutIssues(subject.issues);
}
