import type { Issue } from "../../src/scenario";

/** What sort of fault an issue tells, with its rule where it has one: `condition.sharesSum`. */
export function kindOf(issue: Issue): string {
  switch (issue.code) {
    case "condition":
      return `condition.${issue.condition}`;
    case "unknownReference":
      return `unknownReference.${issue.kind}`;
    case "badPattern":
      return `badPattern.${issue.pattern}`;
    case "formulaFault":
      return `formulaFault.${issue.fault.code}`;
    case "variantRule":
      return `variantRule.${issue.rule}`;
    case "variantInvalid":
      return `variantInvalid.${kindOf(issue.inner)}`;
    default:
      return issue.code;
  }
}

/** Kind and path, as the tables of expected issues write them. */
export function labelOf(issue: Issue): string {
  return `${kindOf(issue)} ${issue.path}`;
}
