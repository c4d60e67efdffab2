import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { DrainResult } from "../../../packages/server/src/index.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A server's program, installed in a folder where servers also write down what they do. */
export class DeployedServer {
  readonly folder: string;
  readonly #remove: () => void;

  private constructor(folder: string, remove: () => void) {
    this.folder = folder;
    this.#remove = remove;
  }

  /** Puts `server.js` in a folder of its own. */
  static async install(): Promise<DeployedServer> {
    const { path, remove } = temporaryFolder();
    mkdirSync(join(path, "sent"));
    await build({
      entryPoints: [join(import.meta.dirname, "../server/deployed.ts")],
      outfile: join(path, "server.js"),
      bundle: true,
      format: "esm",
      target: "node20",
      platform: "node",
      conditions: ["@twobyte/source", "import"],
      // What is no module among what is bundled asks for Node's own modules by that.
      banner: {
        js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
      },
    });
    // Node has to know that it is a module, wherever it lies.
    writeFileSync(join(path, "package.json"), '{ "type": "module" }\n');
    return new DeployedServer(path, remove);
  }

  /** What servers sent in a room, in order. */
  sentIn(room: string): readonly string[] {
    return this.#lines(join("sent", room));
  }

  /** How the servers that were told to stop were drained, one after the other. */
  get drains(): readonly DrainResult[] {
    return this.#lines("drains").map((line) => JSON.parse(line) as DrainResult);
  }

  /** Takes the folder away. */
  stop(): Promise<void> {
    this.#remove();
    return Promise.resolve();
  }

  #lines(name: string): string[] {
    return readFileSync(join(this.folder, name), "utf8").split("\n").slice(0, -1);
  }
}
