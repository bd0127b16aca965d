import { shiftDecimal } from "../../units";

/** The power of ten that one step of the arrows is worth for a number of this size: 18 by 1, 1 500 by 100. */
function stepPlaces(value: number, isWhole: boolean): number {
  if (value === 0) return 0;
  const places = Math.floor(Math.log10(Math.abs(value))) - 1;
  return isWhole ? Math.max(0, places) : Math.max(-4, places);
}

/** The next round number above (`direction` 1) or below (-1): 12.5 goes to 13 or 12. */
export function stepFrom(value: number, direction: 1 | -1, isWhole: boolean): number {
  const places = stepPlaces(value, isWhole);
  const steps = shiftDecimal(value, -places);
  const near = Math.round(steps);
  const isOnStep = Math.abs(steps - near) < 1e-9;
  const floor = isOnStep ? near : Math.floor(steps);
  const next = direction === 1 ? floor + 1 : (isOnStep ? near : floor + 1) - 1;
  return shiftDecimal(next, places);
}
