/** As long as the format allows (contract, section 1). */
const longest = 40;

/**
 * An id made from a name, « Trésorerie d’au moins 3 000 € » giving `tresorerie_d_au_moins_3_000`, and not taken yet.
 * `isRefused` tells further ids that may not be borne: formulas have words of their own.
 */
export function newId(
  name: string,
  taken: Iterable<string>,
  isRefused: (id: string) => boolean = () => false,
): string {
  const known = new Set(taken);
  const base = cut(plain(name), longest);
  if (!known.has(base) && !isRefused(base)) return base;
  for (let number = 2; ; number += 1) {
    const ending = `_${number}`;
    const id = cut(base, longest - ending.length) + ending;
    if (!known.has(id)) return id;
  }
}

/** The name in lower-case letters, digits and `_`, a letter first. */
function plain(name: string): string {
  const words = name
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "");
  return words === "" ? "element" : words;
}

function cut(id: string, length: number): string {
  return id.slice(0, length).replace(/_+$/, "");
}
