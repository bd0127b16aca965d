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

/** Points that are shuffled together: one for each of so many equal parts of (0, 1). */
const block = 64;

/** Shuffles 0..63, another way for each key: steps that can each be undone, on six bits (after Kensler 2013). */
function shuffled(place: number, key: number): number {
  let bits = place;
  bits = (bits + key) & (block - 1);
  bits = Math.imul(bits, ((key >>> 5) & (block - 1)) | 1) & (block - 1);
  bits ^= bits >>> 3;
  bits ^= (key >>> 11) & (block - 1);
  bits = Math.imul(bits, ((key >>> 17) & (block - 1)) | 1) & (block - 1);
  bits ^= bits >>> 2;
  bits = (bits + (key >>> 23)) & (block - 1);
  bits = Math.imul(bits, ((key >>> 26) & (block - 1)) | 1) & (block - 1);
  bits ^= bits >>> 3;
  return bits;
}

/**
 * The `index`-th point, in (0, 1), of a coordinate of an Owen-scrambled Sobol sequence: its first coordinate (van der
 * Corput's sequence), with its points shuffled in blocks and its digits scrambled by what the coordinate is named
 * ("padding" of one-dimensional sequences: Burley 2020, section 3.3). Tables give coordinates beyond the first by their place among the others; this way a
 * variable keeps its numbers when others come or go. Any 64 points of a block fall one in each 64th of (0, 1), any
 * 2^m blocks from a multiple of 2^m one in each part of length 2^-m / 64.
 */
export function sobolPoint(key: StreamKey, index: number): number {
  const base = index & -block;
  const digits = base | shuffled(index & (block - 1), join(key.second, base));
  return ((reversed(scrambled(digits, key.first)) >>> 0) + 0.5) * 2 ** -32;
}
