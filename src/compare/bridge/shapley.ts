/** What each player adds, several measures at once. */
export interface Shares {
  /** By player, then by measure. */
  readonly shares: readonly (readonly number[])[];
  /** Their standard errors, where the orders were sampled. */
  readonly errors: readonly (readonly number[])[] | null;
}

/** What a coalition reaches, by measure; null where it reaches nothing that can be told. */
export type Worth = (players: readonly number[]) => readonly number[] | null;

/** A coalition whose worth cannot be told: the game has no values as it is. */
export class Untold extends Error {
  constructor(readonly players: readonly number[]) {
    super("a coalition has no worth");
    this.name = "Untold";
  }
}

function told(worth: Worth, players: readonly number[]): readonly number[] {
  const value = worth(players);
  if (value === null) throw new Untold(players);
  return value;
}

/**
 * The Shapley value of each player (Shapley, 1953): what it adds to those who come before it, on average over all orders,
 * from the worths of all 2^n coalitions. Yields after each worth. Throws an Untold where one has none.
 */
export function* exactShapley(
  players: number,
  measures: number,
  worth: Worth,
): Generator<void, Shares> {
  const worths: (readonly number[])[] = [];
  for (let mask = 0; mask < 2 ** players; mask++) {
    worths.push(told(worth, membersOf(mask, players)));
    yield;
  }
  const weights = weightsOf(players);
  const shares = Array.from({ length: players }, (_, player) => {
    const share = new Float64Array(measures);
    for (let mask = 0; mask < worths.length; mask++) {
      if (mask & (1 << player)) continue;
      const weight = weights[membersOf(mask, players).length] as number;
      addGain(share, worths[mask], worths[mask | (1 << player)], weight);
    }
    return [...share];
  });
  return { shares, errors: null };
}

function membersOf(mask: number, players: number): number[] {
  return Array.from({ length: players }, (_, player) => player).filter((p) => mask & (1 << p));
}

/** Share of the orders in which a given player comes after given others, by their number: s! (n - s - 1)! / n!. */
function weightsOf(players: number): number[] {
  const weights = [1 / players];
  for (let size = 1; size < players; size++) {
    weights.push(((weights[size - 1] as number) * size) / (players - size));
  }
  return weights;
}

function addGain(
  share: Float64Array,
  before: readonly number[] | undefined,
  after: readonly number[] | undefined,
  weight: number,
): void {
  for (let m = 0; m < share.length; m++) {
    share[m] = (share[m] as number) + weight * ((after?.[m] as number) - (before?.[m] as number));
  }
}

/** The fewest pairs of orders that are sampled. */
const fewestPairs = 16;

/**
 * The same over a sample of orders (Castro, Gómez and Tejada, 2009), each with its reverse, whose gains lean the other way
 * (antithetic: Mitchell and others, 2022), until there are enough pairs. Their errors are those of the means of the pairs;
 * the sum of the shares is the worth of all in any case.
 */
export function* sampledShapley(
  players: number,
  measures: number,
  worth: Worth,
  { random, isEnough }: { random: () => number; isEnough: (pairs: number) => boolean },
): Generator<void, Shares> {
  const sums = Array.from({ length: players }, () => new Float64Array(measures));
  const squares = Array.from({ length: players }, () => new Float64Array(measures));
  let pairs = 0;
  while (pairs < fewestPairs || !isEnough(pairs)) {
    const order = shuffled(players, random);
    const gains = Array.from({ length: players }, () => new Float64Array(measures));
    for (const way of [order, order.toReversed()]) {
      let before = told(worth, []);
      for (let size = 1; size <= players; size++) {
        const after = told(worth, way.slice(0, size));
        addGain(gains[way[size - 1] as number] as Float64Array, before, after, 0.5);
        before = after;
        yield;
      }
    }
    pairs++;
    gains.forEach((gain, player) => {
      gain.forEach((value, m) => {
        const [sum, square] = [sums[player], squares[player]] as [Float64Array, Float64Array];
        sum[m] = (sum[m] as number) + value;
        square[m] = (square[m] as number) + value * value;
      });
    });
  }
  const shares = sums.map((sum) => [...sum].map((value) => value / pairs));
  const errors = squares.map((square, player) =>
    [...square].map((value, m) => {
      const mean = shares[player]?.[m] as number;
      return Math.sqrt(Math.max(0, value / pairs - mean * mean) / (pairs - 1));
    }),
  );
  return { shares, errors };
}

/** All players in a random order (Fisher and Yates). */
function shuffled(players: number, random: () => number): number[] {
  const order = Array.from({ length: players }, (_, player) => player);
  for (let last = players - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}

/** Uniform numbers in [0, 1) that depend on the seed alone (Mulberry32, public domain). */
export function uniformsOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
