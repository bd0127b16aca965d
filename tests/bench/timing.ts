/** The middle of some values; the mean of the two in the middle when they are even in number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(half)] ?? Number.NaN;
  return (low + high) / 2;
}

/** Median duration, in milliseconds, of `runs` calls; as many go before, unmeasured, for the compiler. */
export function medianOf(runs: number, call: () => unknown): number {
  for (let run = 0; run < runs; run++) call();
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      call();
      return performance.now() - start;
    }),
  );
}

/** The best of `batches` rates, in calls a second: what the machine does when nothing else holds it up. */
export function bestRate(batches: number, size: number, call: (index: number) => void): number {
  let best = 0;
  for (let batch = 0; batch < batches; batch++) {
    const start = performance.now();
    for (let index = 0; index < size; index++) call(index);
    best = Math.max(best, (1000 * size) / (performance.now() - start));
  }
  return best;
}
