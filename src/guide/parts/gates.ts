import type { Criterion, Gate } from "../../scenario";
import { formatNumber, formatShare } from "../../units";
import { type Making, sources } from "../making";
import { type StageRole, stageRole } from "../stageRole";
import { givesOwnTime } from "./team";

type Wanted = Omit<Criterion, "id" | "name" | "op"> & { readonly name: string };

/**
 * The gate of a stage: what it must reach to go on. Thresholds are proposals, from light trial to consolidation: no
 * French network publishes any.
 */
export function gateOf(making: Making, index: number): Gate {
  const { answers, stages, t } = making;
  const isLast = index === stages.length - 1;
  const role: StageRole = isLast && index > 0 ? "consolidation" : stageRole(index, stages.length);
  const given = answers.team[index]?.given ?? 0;
  const wanted = wantedOf(making, role, givesOwnTime(answers.legalForm) ? 0 : given);
  const criteria = wanted.map(({ name, ...rest }): Criterion => {
    const months = answers.stages[index]?.months ?? 1;
    const window = rest.window === undefined ? undefined : Math.min(rest.window, months);
    return {
      id: making.idOf(name),
      name,
      ...rest,
      op: ">=",
      ...(window !== undefined && { window }),
      note: t("made.notes.gate"),
      about: sources(making, {
        threshold: "proposedGate",
        window: window === undefined ? undefined : "proposedGate",
        probability: rest.probability === undefined ? undefined : "plausible",
      }),
    };
  });
  const optional = criteria.filter(({ required }) => required === false).length;
  const atLeast = optional > 0 ? { atLeast: optional - 1 } : {};
  if (isLast) return { criteria, ...atLeast, onFail: "continue" };
  return { criteria, ...atLeast, onFail: "extend", extend: { months: 3, times: 1 } };
}

function wantedOf({ t, language }: Making, role: StageRole, volunteerHours: number): Wanted[] {
  const manual = (name: string, probability: number, isRequired = false): Wanted => ({
    name,
    metric: "manual",
    threshold: 1,
    probability,
    ...(!isRequired && { required: false }),
  });
  const coverage = (threshold: number): Wanted => ({
    name: t("made.criteria.coverage", { share: formatShare(threshold, language) }),
    metric: "coverage",
    threshold,
    window: 6,
  });
  const runway = (threshold: number): Wanted => ({
    name: t("made.criteria.runway", { months: formatNumber(threshold, language) }),
    metric: "runway",
    threshold,
    window: 6,
  });
  if (role === "light") {
    const hours = Math.round((volunteerHours * 0.75) / 5) * 5;
    return [
      manual(t("made.criteria.users"), 0.8, true),
      { name: t("made.criteria.cash"), metric: "cash", threshold: 0 },
      manual(t("made.criteria.regular"), 0.8),
      ...(hours > 0
        ? [
            {
              name: t("made.criteria.volunteers", { hours: formatNumber(hours, language) }),
              metric: "volunteerHours" as const,
              threshold: hours,
              required: false,
            },
          ]
        : []),
    ];
  }
  if (role === "pilot") {
    return [
      coverage(0.25),
      runway(3),
      manual(t("made.criteria.contracts"), 0.7),
      manual(t("made.criteria.secured"), 0.6),
    ];
  }
  return [coverage(0.45), runway(4), manual(t("made.criteria.conventions"), 0.6)];
}
