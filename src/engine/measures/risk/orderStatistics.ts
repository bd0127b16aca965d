import { select } from "./select";

/** From so many values on, counting them in bins first is quicker than partitioning them. */
const many = 800;
const bins = 1024;

/**
 * The values at some `places` of the sorted values, which are not sorted: those of the few bins that hold a place are
 * gathered and selected from. The values may be put in another order. None may be NaN; places from 0 to their number - 1.
 */
export function orderStatistics(values: Float64Array, places: readonly number[]): number[] {
  const sought = [...new Set(places)].sort((a, b) => a - b);
  let found: readonly number[] | null = null;
  if (values.length >= many) found = binned(values, sought);
  if (!found) {
    selectAll(values, sought, 0, sought.length - 1, 0, values.length - 1);
    found = sought.map((place) => values[place] as number);
  }
  const byPlace = new Map(sought.map((place, index) => [place, found[index] as number]));
  return places.map((place) => byPlace.get(place) as number);
}

/** Null where the values lie too near together, or too far apart, to be told by bins. */
function binned(values: Float64Array, places: readonly number[]): number[] | null {
  const n = values.length;
  let least = values[0] as number;
  let most = least;
  for (let index = 1; index < n; index++) {
    const value = values[index] as number;
    if (value < least) least = value;
    else if (value > most) most = value;
  }
  if (least === most) return places.map(() => least);
  const scale = bins / (most - least);
  if (!Number.isFinite(scale) || scale === 0) return null;
  // The greatest value falls in a bin of its own, after the others.
  const counts = new Int32Array(bins + 1);
  for (let index = 0; index < n; index++) {
    const bin = (((values[index] as number) - least) * scale) | 0;
    counts[bin] = (counts[bin] as number) + 1;
  }
  return fromBins(values, places, counts, least, scale);
}

function fromBins(
  values: Float64Array,
  places: readonly number[],
  counts: Int32Array,
  least: number,
  scale: number,
): number[] {
  // Where the values of each bin that holds a place will be gathered; -1 for the others.
  const room = new Int32Array(bins + 1).fill(-1);
  const parts: { start: number; end: number; before: number; places: number[] }[] = [];
  let gathered = 0;
  let before = 0;
  let bin = 0;
  for (const place of places) {
    while (before + (counts[bin] as number) <= place) {
      before += counts[bin] as number;
      bin++;
    }
    if (room[bin] === -1) {
      room[bin] = gathered;
      parts.push({ start: gathered, end: gathered + (counts[bin] as number), before, places: [] });
      gathered += counts[bin] as number;
    }
    parts.at(-1)?.places.push(place);
  }
  const kept = new Float64Array(gathered);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    const own = ((value - least) * scale) | 0;
    const at = room[own] as number;
    if (at >= 0) {
      kept[at] = value;
      room[own] = at + 1;
    }
  }
  return parts.flatMap((part) => {
    const local = part.places.map((place) => part.start + place - part.before);
    selectAll(kept, local, 0, local.length - 1, part.start, part.end - 1);
    return local.map((at) => kept[at] as number);
  });
}

/** Selects rising places between low and high, the middle one first: each half is then searched by itself. */
function selectAll(
  values: Float64Array,
  places: readonly number[],
  first: number,
  last: number,
  low: number,
  high: number,
): void {
  if (first > last) return;
  const middle = (first + last) >> 1;
  const place = places[middle] as number;
  select(values, place, low, high);
  selectAll(values, places, first, middle - 1, low, place - 1);
  selectAll(values, places, middle + 1, last, place + 1, high);
}
