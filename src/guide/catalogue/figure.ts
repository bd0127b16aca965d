import type { Distribution } from "../../scenario";

/** Where published figures come from; their citations are in `locales`. */
export type SourceKey =
  | "parcelRelay"
  | "lulu"
  | "monepi"
  | "ginko"
  | "catchment"
  | "itinerant"
  | "mileage"
  | "payroll"
  | "volunteerHour"
  | "microLevy"
  | "depreciation"
  | "leader"
  | "fdva"
  | "startUp";

/** What a figure rests on: a published source, an answer, or nothing but plausibility. */
export type Basis = SourceKey | "answer" | "plausible" | "proposedGate";

export type Range = Extract<Distribution, { dist: "pert" }>;

/** A figure of the catalogue, with what it rests on. */
export interface Sourced<V> {
  readonly value: V;
  readonly basis: Basis;
}

/** A plausible order of magnitude, not a published figure. */
export function plausible<V>(value: V): Sourced<V> {
  return { value, basis: "plausible" };
}

export function published<V>(value: V, basis: SourceKey): Sourced<V> {
  return { value, basis };
}

export function range(min: number, mode: number, max: number): Range {
  return { dist: "pert", min, mode, max };
}
