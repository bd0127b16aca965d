import type { Risk } from "../../../engine";
import type { Scenario } from "../../../scenario";
import type { RiskState } from "../../../state";
import { formatNumber } from "../../../units";
import { type Change, changeOf } from "../change";
import type { Essential } from "../essentials";
import type { Better } from "../measureCatalogue";
import type { Figures } from "../useFigures";
import { type Chance, chanceOf, shownPoints } from "./chance";
import { askedTrials, isStaleRisk } from "./reading";

/** A tile of the trials, and whether its figure is from before the last change. */
export interface RiskEssential extends Essential {
  readonly isStale: boolean;
  /** What the last edit moved, as it is said aloud; empty where nothing moved. */
  readonly said: string;
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
    parts: Pick<Essential, "value" | "notes" | "isAlarm"> & { moves: Moved },
  ): RiskEssential => ({
    key: `risk-${key}`,
    name: t(`projection.risk.essentials.${key}`),
    opens: "risk",
    isStale,
    value: parts.value,
    isAlarm: parts.isAlarm,
    change: parts.moves.change,
    said: parts.moves.said(t(`projection.risk.essentials.${key}`), parts.value),
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
      moves: moved(
        state,
        isStale,
        (one) => shownPoints(one.staged.pShortfall, one.trials),
        "lower",
        figures,
      ),
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
      moves: gate
        ? moved(
            state,
            isStale,
            (one) => {
              const estimate = one.stages.find(({ id }) => id === gate.id)?.pPassed;
              return estimate ? shownPoints(estimate, askedTrials(one, gate.id)) : null;
            },
            "higher",
            figures,
          )
        : unmoved,
    }),
  ];
}

function waitingWords(status: RiskState["status"], { t }: Figures): string {
  return status === "running"
    ? t("projection.risk.essentials.running")
    : t("projection.risk.essentials.stale");
}

interface Moved {
  readonly change: Change | null;
  /** The same for who does not see it; empty where nothing moved. */
  readonly said: (name: string, value: string) => string;
}

const unmoved: Moved = { change: null, said: () => "" };

/** What the last edit moved: told where both results are complete and of the same random numbers. */
function moved(
  { risk, previous, status }: RiskState,
  isStale: boolean,
  pick: (risk: Risk) => number | null,
  better: Better,
  figures: Figures,
): Moved {
  if (!risk || !previous || isStale || status !== "done") return unmoved;
  if (previous.seed !== risk.seed || previous.trials !== risk.trials) return unmoved;
  const before = pick(previous);
  const after = pick(risk);
  if (before === null || after === null) return unmoved;
  const change = changeOf(before / 100, after / 100, "share", better, figures);
  if (!change) return unmoved;
  const rise = Math.abs(after - before);
  const points = formatNumber(rise, figures.language, { decimals: 1 });
  const way = after > before ? "up" : "down";
  return {
    change,
    said: (name, value) =>
      figures.t(`projection.risk.essentials.${way}`, { name, value, points, count: rise }),
  };
}
