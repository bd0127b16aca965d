import { replicates } from "../../random";
import { meanOf, type Spread, spreadOf } from "./spread";

/**
 * Standard errors of what one amount's spread is away from another's over the same trials: those of each replicate's trials
 * by themselves, and how they spread. All 0 with one replicate in play.
 */
export function spreadErrors(a: Float64Array, b: Float64Array): Spread {
  const inPlay = Math.min(replicates, a.length);
  const spreads = (values: Float64Array) => replicatesOf(values, inPlay).map(spreadOf);
  const [ofA, ofB] = [spreads(a), spreads(b)];
  const error = (key: keyof Spread) => {
    if (inPlay < 2) return 0;
    const differences = Float64Array.from(
      ofA,
      (spread, replicate) => spread[key] - (ofB[replicate] as Spread)[key],
    );
    const mean = meanOf(differences);
    const squares = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return Math.sqrt(squares / (inPlay - 1) / inPlay);
  };
  return {
    mean: error("mean"),
    sd: error("sd"),
    q05: error("q05"),
    q25: error("q25"),
    q50: error("q50"),
    q75: error("q75"),
    q95: error("q95"),
    expectedShortfall: error("expectedShortfall"),
  };
}

/** The amounts of each replicate by themselves: trial t is of replicate t modulo their number. */
function replicatesOf(values: Float64Array, inPlay: number): Float64Array[] {
  return Array.from({ length: inPlay }, (_, replicate) => {
    const own = new Float64Array(Math.ceil((values.length - replicate) / replicates));
    for (let place = 0; place < own.length; place++) {
      own[place] = values[replicate + place * replicates] as number;
    }
    return own;
  });
}
