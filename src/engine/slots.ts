import { type Closure, compileFormula, parseFormula, reservedNames } from "../formula";
import {
  type Distribution,
  type FieldName,
  type FieldSpec,
  fields,
  type Quantity,
  type QuantityByStage,
} from "../scenario";
import { centralOf } from "./central";
import { RunError } from "./runError";

/** Slots of the clock at the head of a trial's values: what formulas call t, month, year, stage and k. */
export const clockSlot = { t: 0, month: 1, year: 2, stage: 3, k: 4 } as const;

/** One random variable: drawn once per trial, named by the path of ids that leads to it. */
export interface RandomVariable {
  readonly path: string;
  readonly distribution: Distribution;
  readonly slot: number;
  readonly central: number;
}

/** One yes or no drawn per trial: a contract, an aid, a judgement. */
export interface Chance {
  readonly path: string;
  readonly probabilitySlot: number;
}

/** A field read in the months when its item is active: a value of the trial, or a formula of the clock. */
export interface MonthlyField {
  readonly slot: number;
  readonly formula: Closure | null;
  /** Whether it may differ from month to month within a stage. */
  readonly isMoving: boolean;
  readonly low: number;
  readonly high: number;
  readonly path: string;
  readonly spec: FieldSpec;
}

/** A formula computed once per trial. */
export interface TrialFormula {
  readonly slot: number;
  readonly formula: Closure;
}

/** A value of the trial that must lie within bounds. */
export interface TrialCheck {
  readonly slot: number;
  readonly low: number;
  readonly high: number;
  readonly path: string;
  readonly spec: FieldSpec;
}

/** What is done once per trial: formulas are computed, each after those that it reads, then values checked. */
export interface TrialSteps {
  readonly formulas: readonly TrialFormula[];
  readonly checks: readonly TrialCheck[];
}

/** Inclusive bounds of a field's values; the finite doubles where it has none. */
function boundsOf(spec: FieldSpec): { low: number; high: number } {
  const low = spec.min ?? -Number.MAX_VALUE;
  return {
    low: spec.exclusiveMin ? nextAbove(low) : low,
    high: spec.max ?? Number.MAX_VALUE,
  };
}

/** The smallest double above `value`, for a bound that the value itself does not satisfy. */
function nextAbove(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  const step = 2 ** (Math.floor(Math.log2(Math.abs(value))) - 53);
  return value + step > value ? value + step : value + 2 * step;
}

function isReserved(name: string): boolean {
  return (reservedNames as readonly string[]).includes(name);
}

/** Gives every Quantity of a scenario its place among a trial's values, once, when it is compiled. */
export class Slots {
  readonly initial: number[] = [0, 0, 0, 0, 0];
  readonly variables: RandomVariable[] = [];
  readonly chances: Chance[] = [];
  readonly formulas: TrialFormula[] = [];
  readonly checks: TrialCheck[] = [];
  readonly names = new Map<string, number>(Object.entries(clockSlot));

  /** A value under the name that formulas use: a driver, or a segment's population. */
  named(name: string, path: string, field: FieldName, quantity: Quantity): number {
    const slot = this.trial(path, field, quantity);
    this.names.set(name, slot);
    return slot;
  }

  /** A field evaluated and checked once per trial; returns where its value will be. */
  trial(path: string, field: FieldName, quantity: Quantity | undefined): number {
    const spec = fields[field];
    const { slot, formula } = this.place(path, spec, quantity);
    const check = { slot, ...boundsOf(spec), path, spec };
    const constant = this.initial[slot] as number;
    const isSound = typeof quantity !== "string" && constant >= check.low && constant <= check.high;
    if (formula) this.formulas.push({ slot, formula });
    if (formula || typeof quantity === "object" || !isSound) this.checks.push(check);
    return slot;
  }

  /** A field read month by month. */
  monthly(path: string, field: FieldName, quantity: Quantity | undefined): MonthlyField {
    const spec = fields[field];
    const { slot, formula, clockNames } = this.place(path, spec, quantity);
    const usesClock = clockNames.length > 0;
    if (formula && !usesClock) this.formulas.push({ slot, formula });
    return {
      slot,
      formula: usesClock ? formula : null,
      isMoving: clockNames.some((name) => name !== "stage"),
      ...boundsOf(spec),
      path,
      spec,
    };
  }

  /** A field that may differ by stage: one entry per stage, the nearest earlier one that is given, or 0. */
  byStage(
    path: string,
    field: FieldName,
    quantity: QuantityByStage,
    stageIds: readonly string[],
  ): MonthlyField[] {
    if (typeof quantity !== "object" || !("byStage" in quantity)) {
      const same = this.monthly(path, field, quantity);
      return stageIds.map(() => same);
    }
    const given = quantity.byStage;
    let current = this.monthly(path, field, 0);
    return stageIds.map((id) => {
      if (Object.hasOwn(given, id)) {
        current = this.monthly(`${path}.byStage.${id}`, field, given[id]);
      }
      return current;
    });
  }

  /** A yes or no drawn with the field's probability; returns its index among the chances. */
  chance(path: string, field: FieldName, quantity: Quantity | undefined): number {
    this.chances.push({ path, probabilitySlot: this.trial(path, field, quantity) });
    return this.chances.length - 1;
  }

  private place(path: string, spec: FieldSpec, quantity: Quantity | undefined) {
    const slot = this.initial.length;
    this.initial.push(spec.default ?? 0);
    if (typeof quantity === "number") this.initial[slot] = quantity;
    if (typeof quantity === "object") {
      const central = centralOf(quantity);
      this.initial[slot] = central;
      this.variables.push({ path, distribution: quantity, slot, central });
    }
    if (typeof quantity !== "string") return { slot, formula: null, clockNames: [] };
    const { formula } = parseFormula(quantity.slice(1));
    if (!formula) throw new Error(`formula not checked before compiling: ${path}`);
    const closure = compileFormula(formula, (name) => {
      const named = this.names.get(name);
      if (named === undefined)
        throw new Error(`name not checked before compiling: ${path}: ${name}`);
      return named;
    });
    return { slot, formula: closure, clockNames: formula.names.filter(isReserved) };
  }
}

/** Computes and checks what a trial needs once. Throws a RunError for the first value that cannot stand. */
export function runSteps({ formulas, checks }: TrialSteps, values: Float64Array): void {
  for (let index = 0; index < formulas.length; index++) {
    const { slot, formula } = formulas[index] as TrialFormula;
    values[slot] = formula(values);
  }
  for (let index = 0; index < checks.length; index++) {
    const { slot, low, high, path, spec } = checks[index] as TrialCheck;
    const value = values[slot] as number;
    if (!(value >= low && value <= high)) fail(path, spec, value, null);
  }
}

/** Stops the run at a value that is not finite or out of its field's range. */
export function fail(path: string, spec: FieldSpec, value: number, month: number | null): never {
  const code = Number.isFinite(value) ? "outOfRangeAtRun" : "notFiniteAtRun";
  throw new RunError({ code, path, value, spec, month });
}
