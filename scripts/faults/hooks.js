/**
 * The hooks of a module loader that gives one module another text.
 *
 * @typedef {{ url: string, source: string }} Replaced
 */

/** @type {Replaced | undefined} */
let replaced;

/** @param {Replaced} data */
export function initialize(data) {
  replaced = data;
}

/** @type {import("node:module").LoadHook} */
export function load(url, context, nextLoad) {
  if (url !== replaced?.url) return nextLoad(url, context);
  return { format: "module", source: replaced.source, shortCircuit: true };
}
