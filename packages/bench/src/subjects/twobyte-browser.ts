import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Subject } from "../peer.ts";
import type { GeneratedModule } from "./load-twobyte.ts";
import { modulePath } from "./load-twobyte.ts";
import { codecOf } from "./twobyte.ts";

export const twobyteBrowser: Subject = {
  name: "twobyte-browser",
  label: "Twobyte binary, in browsers",
  packages: [],
  note: "the same code bundled for browsers, so with TextEncoder and TextDecoder, run by Node",
  family: "twobyte",
  role: "browser",
  prepare: async ({ name, schema }) => codecOf(await bundled(name), schema),
};

/** What a page would load: the generated code and what it imports, without Node's own means. */
async function bundled(name: string): Promise<GeneratedModule> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(modulePath(name, "codec"))],
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    conditions: ["@twobyte/source"],
    target: "es2022",
    logLevel: "error",
  });
  const code = outputFiles[0]?.text ?? "";
  const loaded: unknown = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`
  );
  return loaded as GeneratedModule;
}
