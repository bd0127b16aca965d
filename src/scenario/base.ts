import { checkConditions } from "./conditions";
import { checkIdentity } from "./identity";
import type { Issue } from "./issue";
import { checkFormulas } from "./names";
import { checkReferences } from "./references";
import { checkStructure } from "./structure";
import { Subject } from "./subject";

/** Faults beyond which a file is not read any further: nobody mends that many. */
const maxIssues = 500;

/** All faults of parsed data but those of its variants, in the order of the file's parts. */
export function checkBase(data: unknown): Issue[] {
  const structural = checkStructure(data);
  if (structural.length > maxIssues) {
    const first = structural.slice(0, maxIssues);
    return [
      ...first,
      {
        code: "tooManyIssues",
        max: maxIssues,
        path: "",
        location: [],
        found: String(structural.length),
      },
    ];
  }
  const subject = new Subject(data, structural);
  checkIdentity(subject);
  checkReferences(subject);
  checkConditions(subject);
  checkFormulas(subject);
  return subject.issues;
}
