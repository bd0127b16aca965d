/**
 * Puts the k-th smallest of values[low..high] at place k, no larger ones before it and no smaller ones after, and
 * returns it (Floyd and Rivest 1975, Algorithm 489). Places are whole numbers, low <= k <= high; NaN is not allowed.
 */
export function select(values: Float64Array, k: number, low: number, high: number): number {
  let left = low;
  let right = high;
  while (right > left) {
    if (right - left > 600) {
      // A sample around where the value must lie narrows the search.
      const n = right - left + 1;
      const place = k - left + 1;
      const z = Math.log(n);
      const s = 0.5 * Math.exp((2 * z) / 3);
      const sd = 0.5 * Math.sqrt((z * s * (n - s)) / n) * (place - n / 2 < 0 ? -1 : 1);
      select(
        values,
        k,
        Math.max(left, Math.floor(k - (place * s) / n + sd)),
        Math.min(right, Math.floor(k + ((n - place) * s) / n + sd)),
      );
    }
    const pivot = values[k] as number;
    let i = left;
    let j = right;
    swap(values, left, k);
    if ((values[right] as number) > pivot) swap(values, left, right);
    while (i < j) {
      swap(values, i, j);
      i++;
      j--;
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
    }
    if (values[left] === pivot) swap(values, left, j);
    else {
      j++;
      swap(values, j, right);
    }
    if (j <= k) left = j + 1;
    if (k <= j) right = j - 1;
  }
  return values[k] as number;
}

function swap(values: Float64Array, i: number, j: number): void {
  const kept = values[i] as number;
  values[i] = values[j] as number;
  values[j] = kept;
}
