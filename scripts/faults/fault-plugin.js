import { applyFault } from "./apply-fault.js";

const query = /\?fault=(?<name>[a-z0-9-]+)$/;

/**
 * Has a module that is imported with `?fault=NAME` loaded with that fault in effect, and every
 * module that it imports by a relative path too: a copy of the program with one thing wrong.
 *
 * @returns {import("vite").Plugin}
 */
export function faultPlugin() {
  return {
    name: "faults",
    enforce: "pre",
    async resolveId(source, importer) {
      const fault = query.exec(importer ?? "")?.groups?.["name"];
      if (importer === undefined || fault === undefined || !source.startsWith(".")) return null;
      const resolved = await this.resolve(source, importer.replace(query, ""), { skipSelf: true });
      return resolved === null ? null : `${resolved.id}?fault=${fault}`;
    },
    transform(code, id) {
      const fault = query.exec(id)?.groups?.["name"];
      return fault === undefined ? null : applyFault(code, fault);
    },
  };
}
