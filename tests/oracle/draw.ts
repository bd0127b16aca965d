import type fc from "fast-check";
import { integer } from "fast-check";
import type { ByStage, Distribution, Quantity } from "./format";

/** What a generated scenario may contain. All is allowed where an option is left out. */
export interface ScenarioOptions {
  /** Most items in each list, 1 at least (default 3). */
  size?: number;
  /** Longest horizon, in months (default 60). */
  maxMonths?: number;
  /** VAT regimes to choose from (default all three). */
  vat?: ("exempt" | "monthly" | "quarterly")[];
  /** Corporate tax. */
  incomeTax?: boolean;
  /** Caps on reimbursements. */
  caps?: boolean;
  /** Formulas in quantities. */
  formulas?: boolean;
  /** Distributions, Poisson noise and probabilities between 0 and 1. */
  randomness?: boolean;
  gates?: boolean;
  variants?: boolean;
}

/** Range of a quantity; `open` ones may be drawn above it, `monthly` ones may use t, month, ... */
export interface Range {
  low: number;
  high: number;
  open?: boolean;
  monthly?: boolean;
}

const reserved = ["t", "month", "year", "stage", "k"];

/** Draws the parts of one scenario, in writing order; small draws are the plain and short ones. */
export class Draw {
  /** Names that formulas may use: drivers, and segments that have a population. */
  readonly names: string[] = [];
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly generate: fc.GeneratorValue,
    readonly options: Required<ScenarioOptions>,
  ) {}

  integer(min: number, max: number): number {
    return this.generate(integer, { min, max });
  }

  /** True in about `percent` cases out of 100. */
  chance(percent: number): boolean {
    return this.integer(0, 99) >= 100 - percent;
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.integer(0, values.length - 1)];
    if (value === undefined) throw new Error("nothing to pick from");
    return value;
  }

  /** `{ [key]: value }` in about `percent` cases out of 100, else nothing. */
  maybe<K extends string, T>(percent: number, key: K, value: () => T): Partial<Record<K, T>> {
    const made: Partial<Record<K, T>> = {};
    if (this.chance(percent)) made[key] = value();
    return made;
  }

  /** `atLeast` to `size` items. */
  list<T>(item: () => T, atLeast = 0): T[] {
    return Array.from({ length: this.integer(atLeast, this.options.size) }, item);
  }

  /** An id never given before, and a name. */
  identity(prefix: string): { id: string; name: string; note?: string; source?: string } {
    const count = (this.counts.get(prefix) ?? 0) + 1;
    this.counts.set(prefix, count);
    return {
      id: `${prefix}_${count}`,
      name: `${prefix} n° ${count}`,
      ...this.maybe(10, "note", () => "Estimation prudente"),
      ...this.maybe(10, "source", () => "Devis de mars 2026"),
    };
  }

  /** A number of four decimals within [low, high]. */
  number(low: number, high: number): number {
    return Number((low + ((high - low) * this.integer(0, 9973)) / 9973).toFixed(4));
  }

  quantity(range: Range): Quantity {
    const kind = this.integer(0, 99);
    if (kind >= 80 && this.options.randomness) return this.distribution(range);
    if (kind >= 55 && kind < 80 && this.options.formulas) return this.formula(range);
    return this.number(range.low, range.high);
  }

  /** Some stages of `stageIds` may be missing from the list, the first ones too. */
  byStage(range: Range, stageIds: string[]): ByStage {
    if (this.chance(55)) return this.quantity(range);
    const listed = stageIds.filter(() => this.chance(50));
    const ids = listed.length === 0 ? [this.pick(stageIds)] : listed;
    return { byStage: Object.fromEntries(ids.map((id) => [id, this.quantity(range)])) };
  }

  /** 1 or 0 without randomness, else any chance. */
  probability(): Quantity {
    return this.options.randomness
      ? this.quantity({ low: 0, high: 1 })
      : this.pick([0, 1] as const);
  }

  /** A distribution with its whole support in the range (above it where the range is open). */
  distribution({ low, high, open = false }: Range): Distribution {
    const min = this.number(low, low + (high - low) / 2);
    const max = this.number(min + (high - min) / 4, high);
    const mode = this.number(min, max);
    const kinds = ["pert", "triangular", "uniform", "normal", "discrete"];
    if (open && low >= 0) kinds.push("lognormal");
    if (low <= 0 && high >= 1) kinds.push("bernoulli");
    switch (this.pick(kinds)) {
      case "pert":
        return { dist: "pert", min, mode, max, ...this.maybe(30, "lambda", () => 3.5) };
      case "triangular":
        return { dist: "triangular", min, mode, max };
      case "normal": {
        // A mean outside the bounds is moved into them in the plan.
        const mean = this.chance(25) ? max + (max - min) / 8 : mode;
        return { dist: "normal", mean, sd: (max - min) / 3, min, max };
      }
      case "lognormal":
        return { dist: "lognormal", p10: min + (max - min) / 100, p90: max };
      case "discrete": {
        const values = [mode, min, max, min];
        return {
          dist: "discrete",
          values,
          weights: [1 + this.integer(0, 2), ...values.slice(1).map(() => this.integer(0, 3))],
        };
      }
      case "bernoulli":
        return { dist: "bernoulli", p: this.number(0, 1) };
      default:
        return { dist: "uniform", min, max };
    }
  }

  /** A formula that is finite and within the range whatever the values of its names. */
  formula({ low, high, monthly = false }: Range): string {
    const names = monthly ? [...this.names, ...reserved] : this.names;
    const long = this.expression(names, 2);
    const wobble = long.length <= 200 ? long : this.expression(names, 1);
    const base = this.number(low, high);
    return this.pick([
      `=max(${low}, min(${high}, ${base} * (1 + (${wobble}) / (1 + abs(${wobble})))))`,
      `=min(${high}, ${low} + abs(${wobble}))`,
      `=min(max(${wobble}, ${low}), ${high})`,
    ]);
  }

  private expression(names: string[], depth: number): string {
    if (depth === 0) {
      if (names.length > 0 && this.chance(75)) return this.pick(names);
      return String(this.integer(0, 40) / 4);
    }
    const a = this.expression(names, depth - 1);
    const b = this.expression(names, depth - 1);
    const comparison = this.pick(["<", "<=", ">", ">=", "==", "!="]);
    return this.pick([
      a,
      `${a} + ${b}`,
      `${a} - ${b} * 2`,
      `-(${a}) ^ 2`,
      `(${a}) / (1 + abs(${b}))`,
      `abs(${a}) ^ 0.5 + sqrt(abs(${b}))`,
      `(${a} ${comparison} ${b}) ? (${b}) : 3`,
      `((${a}) > 2 and (${b}) ${comparison} 6) + 0.5`,
      `(not (${a}) or (${b}) < 1) * 4`,
      `round((${a}) / 2) + floor(${b}) - ceil((${a}) / 3)`,
      `log(1 + abs(${a})) + log10(1 + abs(${b}))`,
      `exp(-abs(${a})) + pow(1.1, min(9, abs(${b})))`,
      `max(${a}, ${b}, 1) - min(${a}, ${b})`,
    ]);
  }
}
