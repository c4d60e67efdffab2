import { createHash } from "node:crypto";

/**
 * The playings of a mutant in the order in which they are played: what killed others of its file,
 * then one of each case, then the others, in an order that is the same each time.
 *
 * @param {readonly string[]} keys of the playings that execute it: case and variant
 * @param {readonly string[]} killers
 * @param {string} mutant its key
 * @param {number} most
 */
export function choosePlayings(keys, killers, mutant, most) {
  const mixed = inOrderOf(keys, mutant);
  const isThere = new Set(keys);
  const seen = new Set();
  const firsts = mixed.filter((key) => {
    const [name] = key.split(" ", 1);
    return seen.size < seen.add(name).size;
  });
  const all = [...killers.filter((key) => isThere.has(key)), ...firsts, ...mixed];
  return [...new Set(all)].slice(0, most);
}

/**
 * Sorted by what is drawn for each from a seed, so that the first ones of many stay what they are
 * when more are wanted.
 *
 * @template {string} T
 * @param {readonly T[]} keys
 * @param {string} seed
 * @returns {T[]}
 */
export function inOrderOf(keys, seed) {
  const drawn = new Map(
    keys.map((key) => [key, createHash("sha256").update(`${seed} ${key}`).digest("hex")]),
  );
  return [...keys].sort((a, b) => ((drawn.get(a) ?? "") < (drawn.get(b) ?? "") ? -1 : 1));
}
