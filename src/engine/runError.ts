import type { FieldSpec } from "../scenario";

/** What stopped a run: a field's value that is not finite, or out of its range. */
export interface RunFault {
  readonly code: "notFiniteAtRun" | "outOfRangeAtRun";
  /** Id path of the field, such as `services.colis.price`. */
  readonly path: string;
  readonly value: number;
  readonly spec: FieldSpec;
  /** Month index, or null for a field evaluated once per trial. */
  readonly month: number | null;
}

/** A value that the calculation cannot go on with: no result ever carries NaN. */
export class RunError extends Error {
  readonly fault: RunFault;

  constructor(fault: RunFault) {
    super(`${fault.path}: ${fault.value}${fault.month === null ? "" : ` in month ${fault.month}`}`);
    this.name = "RunError";
    this.fault = fault;
  }
}
