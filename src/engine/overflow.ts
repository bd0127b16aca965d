import type { FieldSpec } from "../scenario";
import { RunError } from "./runError";
import type { Trial } from "./trial";

const anyNumber: FieldSpec = { unit: "number" };

/** The item whose series left the finite numbers in month t, as an id path; the stage where none is alone to blame. */
function culprit(trial: Trial, t: number, stage: number): string {
  const { model, ledger } = trial;
  const isLost = (series: Float64Array | undefined) => !Number.isFinite(series?.[t] ?? 0);
  const blame = (list: string, ids: readonly { id: string }[], series: readonly object[]) => {
    const index = series.findIndex((own) =>
      own instanceof Float64Array
        ? isLost(own)
        : Object.values(own).some((one: Float64Array) => isLost(one)),
    );
    return index < 0 ? null : `${list}.${ids[index]?.id}`;
  };
  return (
    blame("services", model.services, ledger.services) ??
    blame("routes", model.routes, ledger.routes) ??
    blame("staff", model.staff, ledger.staff) ??
    blame("volunteers", model.volunteers, ledger.volunteers) ??
    blame("overheads", model.overheads, ledger.overheads) ??
    blame("investments", model.investments, ledger.investments) ??
    blame("inKind", model.inKind, ledger.inKind) ??
    blame("funding", model.funding, ledger.funding) ??
    `stages.${model.stages[stage]?.id}`
  );
}

/**
 * Stops the run where fields that are each finite give a month beyond the doubles: no result ever carries
 * NaN or Infinity. Every amount ends in the liquidation value, hours and kind stand beside it.
 */
export function refuseOverflow(trial: Trial): void {
  const { from, to, stage } = trial.span;
  const { liquidationValue, hoursUsed, hoursNeeded, inKind } = trial.ledger.lines;
  for (let t = from; t <= to; t++) {
    const value =
      (liquidationValue[t] as number) +
      (hoursUsed[t] as number) +
      (hoursNeeded[t] as number) +
      (inKind[t] as number);
    if (Number.isFinite(value)) continue;
    const path = culprit(trial, t, stage);
    throw new RunError({ code: "notFiniteAtRun", path, value, spec: anyNumber, month: t });
  }
}
