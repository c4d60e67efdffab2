import { compileFunction } from "node:vm";
import { transformSync } from "esbuild";
import type { Ir } from "../../../codegen/compiler/src/ir/ir.ts";
import { generateTypescript } from "../../../codegen/typescript/src/generate.ts";
import * as client from "../../../packages/client/src/codegen1.ts";
import * as server from "../../../packages/server/src/codegen1.ts";
import * as wire from "../../../packages/wire/src/index.ts";

/** What a module exports, by name. */
export interface Exports {
  readonly [name: string]: unknown;
}

/** What generated packages import, as their users have it. */
const runtime: ReadonlyMap<string, Exports> = new Map<string, Exports>([
  ["@twobyte/wire", wire],
  ["@twobyte/client/codegen1", client],
  ["@twobyte/server/codegen1", server],
]);

/**
 * Runs the JavaScript of a generated package in place, each module when it is first asked for by
 * its name, for example `codec`.
 */
export function loadPackage(ir: Ir): (module: string) => Exports {
  const sources = new Map(
    generateTypescript(ir)
      .files.filter(({ path }) => /^dist\/.*\.js$/.test(path))
      .map(({ path, content }) => [path.replace("dist/", "./"), content]),
  );
  const loaded = new Map(runtime);
  const load = (path: string): Exports => {
    const known = loaded.get(path);
    if (known !== undefined) return known;
    const source = sources.get(path);
    if (source === undefined) throw new Error(`${ir.protocol.package} has no module ${path}`);
    const { code } = transformSync(source, { format: "cjs", target: "node20" });
    const module: { exports: Exports } = { exports: {} };
    compileFunction(code, ["require", "module"])(load, module);
    loaded.set(path, module.exports);
    return module.exports;
  };
  return (module) => load(`./${module}.js`);
}
