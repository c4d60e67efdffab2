/**
 * A fault point is a comment on a line of its own, `//@fault NAME REPLACEMENT`: the line behind it
 * is the one that the fault replaces. Without a replacement the line is left out.
 */
const point = /^\s*\/\/@fault (?<name>[a-z][a-z0-9-]*)(?: (?<replacement>.*))?$/;

/**
 * The names of the fault points in a source, in their order.
 *
 * @param {string} source
 * @returns {string[]}
 */
export function faultsIn(source) {
  return source.split("\n").flatMap((line) => point.exec(line)?.groups?.["name"] ?? []);
}

/**
 * The source with one of its faults in effect. One that has no such fault is returned as it is.
 *
 * @param {string} source
 * @param {string} name
 */
export function applyFault(source, name) {
  const lines = source.split("\n");
  const at = lines.findIndex((line) => point.exec(line)?.groups?.["name"] === name);
  if (at === -1) return source;
  const replacement = point.exec(lines[at] ?? "")?.groups?.["replacement"];
  lines[at + 1] = replacement ?? "";
  return lines.join("\n");
}
