import { join, type StreamKey } from "./hash";

/** A number drawn evenly from (0, 1), 52 bits, at place (`row`, `column`) of a stream: the same whoever asks, in whatever order. */
export function uniformAt(key: StreamKey, row: number, column: number): number {
  const high = join(join(key.first, row), column) >>> 6;
  const low = join(join(key.second, column), row) >>> 6;
  return (high * 2 ** 26 + low + 0.5) * 2 ** -52;
}
