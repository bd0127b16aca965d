import { centralOf } from "../../../engine";
import type { Distribution, FieldSpec, Unit } from "../../../scenario";
import { shiftDecimal } from "../../../units";
import { isPercent } from "../../parts/numberFieldReading";

/** How far around a number a first guess goes. */
const spread = 0.2;

/** What a first guess goes to around zero, in the unit as it is shown (points for shares and rates). */
const aroundZero: Partial<Record<Unit, number>> = {
  share: 10,
  ratePerYear: 2,
  ratePerMonth: 1,
  eur: 100,
  eurPerMonth: 50,
  people: 10,
  hoursPerMonth: 5,
  unitsPerMonth: 5,
};

function toTwoDigits(value: number): number {
  return Number(value.toPrecision(2));
}

/**
 * A first guess of low, likely and high around a number: 20 % to each side, in round numbers, at
 * least one to each side of a whole number, and within what the field allows.
 */
export function proposedRange(
  value: number,
  spec: FieldSpec,
): Extract<Distribution, { dist: "pert" }> {
  const places = isPercent(spec) ? 2 : 0;
  const shown = shiftDecimal(value, places);
  const isWhole = Number.isInteger(shown);
  const least = isWhole ? 1 : 0;
  const half =
    shown === 0 ? (aroundZero[spec.unit] ?? 1) : Math.max(spread * Math.abs(shown), least);
  const tidy = (end: number) => (isWhole ? Math.round(toTwoDigits(end)) : toTwoDigits(end));
  const back = (end: number) => shiftDecimal(end, -places);
  const min = within(back(Math.min(shown, tidy(shown - half))), value, spec);
  const max = within(back(Math.max(shown, tidy(shown + half))), value, spec);
  // Rounded onto the number itself, or the number on both its bounds.
  if (!(min < max))
    return { dist: "pert", min: back(shown - half), mode: value, max: back(shown + half) };
  return { dist: "pert", min, mode: value, max };
}

/** The end of a guess, moved to the bound that it passes; halfway to a bound that may not be reached. */
function within(end: number, value: number, { min, exclusiveMin, max }: FieldSpec): number {
  if (min !== undefined && exclusiveMin && end <= min) return (min + value) / 2;
  if (min !== undefined && end < min) return Math.min(min, value);
  if (max !== undefined && end > max) return Math.max(max, value);
  return end;
}

/** The one number that a range comes back to: what the plan uses, without the dust of double precision. */
export function singleNumber(distribution: Distribution): number {
  const central = centralOf(distribution);
  return Number(central.toPrecision(distribution.dist === "lognormal" ? 4 : 12));
}
