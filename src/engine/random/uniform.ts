import { join } from "./hash";

/** A number drawn evenly from (0, 1), 52 bits, at a place of a stream: the same whoever asks, in whatever order. */
export function uniformAt(first: number, second: number, place: number): number {
  const high = join(first, place) >>> 6;
  const low = join(second, place) >>> 6;
  return (high * 2 ** 26 + low + 0.5) * 2 ** -52;
}
