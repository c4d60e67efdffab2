/**
 * What stands behind `//@fault`; docs/conformance/gates.md says what it means.
 *
 * @typedef {object} FaultPoint
 * @property {string} name
 * @property {boolean} isSimulated whether the simulator has to notice it; else the suite alone
 * @property {string[]} requirements the ids of the requirements that it breaks; none is needed
 * @property {string} replacement of the line behind it; empty when that line is left out
 * @property {number} line where the point stands, from 1
 */

const point =
  /^\s*\/\/@fault (?<name>[a-z][a-z0-9-]*)(?<suite> suite\b)?(?<ids>(?:[ ,]R-[A-Z]+-\d+)*)(?: (?<replacement>.*))?$/;

/**
 * The fault points of a source, in their order.
 *
 * @param {string} source
 * @returns {FaultPoint[]}
 */
export function pointsIn(source) {
  return source.split("\n").flatMap((text, at) => {
    const { name, suite, ids = "", replacement = "" } = point.exec(text)?.groups ?? {};
    if (name === undefined) return [];
    const requirements = ids.match(/R-[A-Z]+-\d+/g) ?? [];
    return { name, isSimulated: suite === undefined, requirements, replacement, line: at + 1 };
  });
}

/**
 * The names of the fault points in a source, in their order.
 *
 * @param {string} source
 * @returns {string[]}
 */
export function faultsIn(source) {
  return pointsIn(source).map(({ name }) => name);
}

/**
 * The names of those that the simulator has to notice.
 *
 * @param {string} source
 * @returns {string[]}
 */
export function simulatedFaultsIn(source) {
  return pointsIn(source).flatMap(({ name, isSimulated }) => (isSimulated ? name : []));
}

/**
 * The source with one of its faults in effect. One that has no such fault is returned as it is.
 *
 * @param {string} source
 * @param {string} name
 */
export function applyFault(source, name) {
  const found = pointsIn(source).find((one) => one.name === name);
  if (found === undefined) return source;
  const lines = source.split("\n");
  lines[found.line] = found.replacement;
  return lines.join("\n");
}
