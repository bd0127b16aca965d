import { join, type StreamKey } from "./hash";

/** The same bits in the opposite order. */
function reversed(value: number): number {
  let bits = value;
  bits = ((bits >>> 1) & 0x55555555) | ((bits & 0x55555555) << 1);
  bits = ((bits >>> 2) & 0x33333333) | ((bits & 0x33333333) << 2);
  bits = ((bits >>> 4) & 0x0f0f0f0f) | ((bits & 0x0f0f0f0f) << 4);
  bits = ((bits >>> 8) & 0x00ff00ff) | ((bits & 0x00ff00ff) << 8);
  return (bits >>> 16) | (bits << 16);
}

/**
 * Direction numbers of one coordinate of a Sobol sequence (Sobol 1967), the first binary digit in the lowest bit:
 * the k-th has a 1 in its k-th digit and any digits before it, here those that the stream's name gives. Tables of
 * direction numbers go by the place of a coordinate among the others; these go by its name, so that a variable keeps
 * its numbers when others come or go. Every 2^m first points fall one in each interval of length 2^-m.
 */
export function directionNumbers(key: StreamKey): Int32Array {
  return Int32Array.from({ length: 32 }, (_, k) => {
    const digit = 1 << k;
    return digit | (join(key.second, k) & (digit - 1));
  });
}

/**
 * Permutes the digits of a number, each by the ones before it (Owen 1995), by hashing: the lowest bit is the first digit
 * and every step carries upwards only (Laine and Karras 2011, with the steps of Vegdahl 2021).
 */
function scrambled(digits: number, key: number): number {
  let bits = digits;
  bits ^= Math.imul(bits, 0x3d20adea);
  bits = (bits + key) | 0;
  bits = Math.imul(bits, (key >>> 16) | 1);
  bits ^= Math.imul(bits, 0x05526c56);
  bits ^= Math.imul(bits, 0x53a22864);
  return bits;
}

/** The `index`-th scrambled point of a coordinate, in (0, 1). */
export function sobolPoint(directions: Int32Array, key: StreamKey, index: number): number {
  let digits = 0;
  for (let rest = index, k = 0; rest !== 0; rest >>>= 1, k++) {
    if (rest & 1) digits ^= directions[k] as number;
  }
  return ((reversed(scrambled(digits, key.first)) >>> 0) + 0.5) * 2 ** -32;
}
