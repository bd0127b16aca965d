import { listFigures, type Scenario } from "../../../scenario";
import type { Subject } from "../place";

/** Something whose absence makes the results doubtful, and the subject under which it would stand. */
export interface Doubt {
  readonly kind:
    | "noService"
    | "noTeam"
    | "noOverhead"
    | "noFunding"
    | "noOpeningCash"
    | "noGate"
    | "noRange";
  readonly subject: Subject;
}

function isEmpty(list: readonly unknown[] | undefined): boolean {
  return list === undefined || list.length === 0;
}

/** Whether no figure is given as a range, and no contract or aid is uncertain. */
function isCertain(scenario: Scenario): boolean {
  return listFigures(scenario).every(({ field, value }) => {
    const isChance = field.endsWith(".probability") && value !== 0 && value !== 1;
    return !isChance && !(typeof value === "object" && "dist" in value);
  });
}

/** What a scenario does not say and its results depend on, the weightiest first. */
export function doubtsOf(scenario: Scenario): readonly Doubt[] {
  const { services, staff, volunteers, overheads, funding, stages, organisation } = scenario;
  const all: readonly (Doubt & { isSo: boolean })[] = [
    { kind: "noService", subject: "services", isSo: isEmpty(services) },
    { kind: "noTeam", subject: "team", isSo: isEmpty(staff) && isEmpty(volunteers) },
    { kind: "noOverhead", subject: "costs", isSo: isEmpty(overheads) },
    { kind: "noFunding", subject: "funding", isSo: isEmpty(funding) },
    { kind: "noOpeningCash", subject: "context", isSo: organisation.openingCash === undefined },
    {
      kind: "noGate",
      subject: "stages",
      isSo: stages.every(({ gate }) => isEmpty(gate?.criteria)),
    },
    { kind: "noRange", subject: "services", isSo: isCertain(scenario) },
  ];
  return all.filter(({ isSo }) => isSo).map(({ kind, subject }) => ({ kind, subject }));
}
