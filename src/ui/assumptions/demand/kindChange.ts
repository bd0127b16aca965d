import { parseFormula, reservedNames } from "../../../formula";
import type { Demand, Quantity } from "../../../scenario";

/** How a demand runs, as one chooses it: a ramp has two shapes. */
export const demandKinds = ["constant", "linear", "s_curve", "adoption", "series"] as const;
export type DemandKind = (typeof demandKinds)[number];

export function kindOf(demand: Demand): DemandKind {
  return demand.kind === "ramp" ? demand.shape : demand.kind;
}

/** A demand under another kind, and the figures whose notes another one takes over. */
export interface KindChange {
  readonly demand: Demand;
  readonly notes: readonly (readonly [from: string, to: string])[];
}

/** Months that a climb is given to begin with. */
const proposedMonths = 6;

/** Each month two in a hundred come by themselves, twice ten by word of mouth, two leave: a plausible start. */
const proposedAdoption = { innovation: 0.02, imitation: 0.2, churn: 0.02 } as const;

/** Where those rates lead in the end: nine people out of ten. */
const adoptionPlateau = 0.9;

/**
 * A demand made into another kind, keeping what it can: where it starts, where it arrives, how long it takes.
 * @param planned its units a month in the plan, without its seasons
 */
export function changeKind(
  demand: Demand,
  kind: DemandKind,
  planned: readonly number[],
): KindChange {
  if (kind === kindOf(demand)) return { demand, notes: [] };
  const start = startOf(demand, planned);
  const level = levelOf(demand, planned);
  switch (kind) {
    case "constant":
      return {
        demand: { kind: "constant", perMonth: level },
        notes: demand.kind === "ramp" ? [["demand.to", "demand.perMonth"]] : [],
      };
    case "linear":
    case "s_curve":
      if (demand.kind === "ramp") return { demand: { ...demand, shape: kind }, notes: [] };
      return {
        demand: { kind: "ramp", from: start, to: level, months: climbOf(demand), shape: kind },
        notes: demand.kind === "constant" ? [["demand.perMonth", "demand.to"]] : [],
      };
    case "adoption": {
      const last = planned.at(-1) ?? 0;
      return {
        demand: {
          kind: "adoption",
          population: Math.ceil(last / adoptionPlateau),
          ...proposedAdoption,
          perCustomer: 1,
        },
        notes: [],
      };
    }
    case "series":
      return {
        demand: { kind: "series", values: planned.length > 0 ? planned.map(rounded) : [0] },
        notes: [],
      };
  }
}

/** To a hundredth, or to three digits below one: what a person would have typed. */
function rounded(value: number): number {
  return Number(value >= 1 ? value.toFixed(2) : value.toPrecision(3));
}

function startOf(demand: Demand, planned: readonly number[]): Quantity {
  if (demand.kind === "ramp") return demand.from;
  // A regular volume is what one arrives at.
  return demand.kind === "constant" ? 0 : rounded(planned[0] ?? 0);
}

function levelOf(demand: Demand, planned: readonly number[]): Quantity {
  if (demand.kind === "ramp") return demand.to;
  if (demand.kind === "constant" && !namesClock(demand.perMonth)) return demand.perMonth;
  return rounded(planned.at(-1) ?? 0);
}

function climbOf(demand: Demand): number {
  return demand.kind === "series" ? Math.max(1, demand.values.length - 1) : proposedMonths;
}

/** Whether a quantity moves from month to month: only some figures may. */
function namesClock(quantity: Quantity): boolean {
  if (typeof quantity !== "string") return false;
  const names = parseFormula(quantity.slice(1)).formula?.names ?? [];
  return names.some((name) => (reservedNames as readonly string[]).includes(name));
}
