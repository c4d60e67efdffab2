/**
 * What a search of the model checker came to.
 *
 * @typedef {object} Search
 * @property {string} found what stopped it, such as `assertion violated removed`; empty if nothing
 * @property {boolean} isComplete whether every state was seen, and nothing found
 * @property {number} states how many were seen
 * @property {string[]} unreached the statements that no execution came to
 */

const cutShort = /max search depth too small|reached -DMEMLIM|out of memory|VECTORSZ is too small/;

/**
 * Reads what a search printed.
 *
 * @param {string} output
 * @returns {Search}
 */
export function readSearch(output) {
  const found = /^pan:\d+: (.+) \(at depth \d+\)$/m.exec(output)?.[1] ?? "";
  const hasEnded = /, errors: 0$/m.test(output) && !cutShort.test(output);
  const states = Number(/^ *([\d.e+]+) states, stored/m.exec(output)?.[1] ?? 0);
  const unreached = [...output.matchAll(/^\t(\S+:\d+), state \d+, "(.+)"$/gm)]
    .filter(([, , statement]) => statement !== "-end-")
    .map(([, place, statement]) => `${place} ${statement}`);
  return { found, isComplete: found === "" && hasEnded, states, unreached };
}
