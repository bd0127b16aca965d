import type { Estimate, Risk } from "../../../engine";
import type { Scenario } from "../../../scenario";
import type { RiskState } from "../../../state";
import { type Change, changeOf } from "../change";
import type { Essential } from "../essentials";
import type { Better } from "../measureCatalogue";
import type { Figures } from "../useFigures";
import { type Chance, chanceOf } from "./chance";
import { askedTrials, isStaleRisk } from "./reading";

/** A tile of the trials, and whether its figure is from before the last change. */
export interface RiskEssential extends Essential {
  readonly isStale: boolean;
}

/** A chance of a shortfall from one in ten on is worth a colour. */
const alarming = 0.1;

/**
 * The chance of a cash shortfall and of passing the next gate, with their precision.
 * @param isPlanStopped whether a value stops the plan itself, so that no trial is run
 */
export function riskEssentials(
  state: RiskState,
  scenario: Scenario,
  figures: Figures,
  isPlanStopped = false,
): RiskEssential[] {
  const { t } = figures;
  const { of, status } = state;
  const isStale = isStaleRisk(state, scenario);
  const isBlocked = isPlanStopped || status === "stopped";
  // The first trials alone say nothing where a later one cannot be computed.
  const risk = isBlocked && !isStale ? null : state.risk;
  const shown = of ?? scenario;
  const gated = shown.stages.findIndex(({ gate }) => gate !== undefined);
  const gate = shown.stages[gated];
  const shortfall = risk && chanceOf(risk.staged.pShortfall, risk.trials, figures);
  const passing = risk?.stages[gated]?.pPassed ?? null;
  const passed =
    risk && gate && passing ? chanceOf(passing, askedTrials(risk, gate.id), figures) : null;
  const waiting = isBlocked
    ? t("projection.risk.essentials.blocked")
    : isStale || status === "running"
      ? waitingWords(status, figures)
      : "";
  const empty =
    status === "running" || (status === "none" && !isBlocked)
      ? t("projection.risk.essentials.coming")
      : t("projection.risk.essentials.notComputed");
  const tile = (
    key: "shortfall" | "gate",
    chance: Chance | null,
    parts: Pick<Essential, "value" | "notes" | "isAlarm" | "change">,
  ): RiskEssential => ({
    key: `risk-${key}`,
    name: t(`projection.risk.essentials.${key}`),
    opens: "risk",
    isStale,
    ...parts,
    notes: [...(chance && chance.form !== "none" ? [chance.figure] : []), ...parts.notes],
    state: waiting,
  });
  return [
    tile("shortfall", shortfall, {
      value: shortfall?.words ?? empty,
      notes: risk?.reasons.gates.some(({ stopped }) => stopped > 0)
        ? [t("projection.risk.essentials.stopping")]
        : [],
      isAlarm: risk !== null && risk.staged.pShortfall.p >= alarming,
      change: moved(state, isStale, (one) => one.staged.pShortfall, "lower", figures),
    }),
    tile("gate", passed, {
      value: !gate
        ? t("projection.notApplicable")
        : (passed?.words ?? (risk ? t("projection.notApplicable") : empty)),
      notes: gate
        ? [
            ...(passed?.form === "none" ? [t("projection.risk.stage.neverPassed")] : []),
            t("projection.risk.essentials.gateOf", { stage: gate.name }),
          ]
        : [t("projection.risk.essentials.noGate")],
      isAlarm: false,
      change: gate
        ? moved(
            state,
            isStale,
            (one) => one.stages.find(({ id }) => id === gate.id)?.pPassed ?? null,
            "higher",
            figures,
          )
        : null,
    }),
  ];
}

function waitingWords(status: RiskState["status"], { t }: Figures): string {
  return status === "running"
    ? t("projection.risk.essentials.running")
    : t("projection.risk.essentials.stale");
}

/** What the last edit moved: told where both results are complete and of the same random numbers. */
function moved(
  { risk, previous, status }: RiskState,
  isStale: boolean,
  pick: (risk: Risk) => Estimate | null,
  better: Better,
  figures: Figures,
): Change | null {
  if (!risk || !previous || isStale || status !== "done") return null;
  if (previous.seed !== risk.seed || previous.trials !== risk.trials) return null;
  const before = pick(previous)?.p;
  const after = pick(risk)?.p;
  if (before === undefined || after === undefined) return null;
  return changeOf(before, after, "share", better, figures);
}
