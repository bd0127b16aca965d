/** Whole numbers mixed into others that look drawn at random: what every stream of random numbers is named by. */

/** Mixes the bits of a 32-bit number (the finaliser of MurmurHash3, Appleby 2011). */
function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** A 32-bit number from two: another one for each pair, in this order. */
export function join(first: number, second: number): number {
  return mix(Math.imul(first ^ 0x9e3779b9, 0x2c1b3c6d) + mix(second ^ first));
}

/** A 32-bit hash of a text under a key. */
function hashText(text: string, key: number): number {
  let hash = mix(key ^ text.length);
  for (let index = 0; index < text.length; index++) hash = join(hash, text.charCodeAt(index));
  return hash;
}

/** 64 bits that name a stream of random numbers: two texts or two seeds never share them but by a chance of 2^-64. */
export interface StreamKey {
  readonly first: number;
  readonly second: number;
}

/** The stream of a variable's identity under a seed, a whole number of any sign up to 2^53. */
export function streamKey(identity: string, seed: number): StreamKey {
  const low = (seed % 2 ** 32) | 0;
  const high = Math.floor(seed / 2 ** 32) | 0;
  return {
    first: hashText(identity, join(low, high)),
    second: hashText(identity, join(high ^ 0x5bd1e995, low)),
  };
}

/** A stream within a stream, such as one of its replicates. */
export function substream(key: StreamKey, index: number): StreamKey {
  return { first: join(key.first, index), second: join(key.second, ~index) };
}
