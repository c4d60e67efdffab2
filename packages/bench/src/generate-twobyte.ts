/** Compiles every workload's schema with this project's own compiler into `generated/twobyte/`. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { generateTypescript } from "@twobyte/codegen-typescript";
import type { Declarations } from "@twobyte/compiler";
import { compile } from "@twobyte/compiler";
import { declarations } from "./derive/declarations.ts";
import { liveDeclarations } from "./live/live-declarations.ts";
import { generatedFolder } from "./peers/generated.ts";
import { tickHints } from "./subjects/tick-hints.ts";
import { recipes } from "./workloads/registry.ts";

/** The modules that encode, decode and check; the others of a generated package are not measured. */
const modules = ["binary", "check", "codec", "json", "members", "text", "types"];

const folder = new URL("twobyte/", generatedFolder);
rmSync(folder, { recursive: true, force: true });
for (const { name, schema } of recipes) {
  write(name, declarations(name, schema));
  const hints = tickHints(name);
  if (hints !== undefined) write(`${name}-hints`, declarations(name, schema, hints));
}

write("live", liveDeclarations(), [
  ...modules,
  "answers",
  "client",
  "messages",
  "protocol",
  "server",
]);

function write(name: string, declared: Declarations, wanted: readonly string[] = modules): void {
  const { ir, diagnostics } = compile({
    declarations: declared,
    newLineage: () => "0".repeat(32),
  });
  if (ir === undefined) throw new Error(`${name}: ${diagnostics.map(String).join("\n")}`);
  const { files } = generateTypescript(ir);
  for (const module of wanted) {
    const file = files.find(({ path }) => path === `dist/${module}.js`);
    if (file === undefined) throw new Error(`${name}: no ${module}.js was generated`);
    const path = fileURLToPath(new URL(`${name}/${module}.js`, folder));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.content);
  }
}
