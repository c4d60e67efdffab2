import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** How a process ended, and what it printed. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * The samples of a README, whose path is taken from the root: what stands in its fences for
 * TypeScript and JavaScript.
 */
export function samplesOf(readme: string): string[] {
  const text = readFileSync(resolve(root, readme), "utf8");
  return [...text.matchAll(/^```[jt]s\n(.*?)^```$/gms)].map(([, sample = ""]) => sample);
}

/** What the comments behind `console.log(…);` say is printed. */
export function saidLines(sample: string): string[] {
  return [...sample.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line = ""]) => line);
}

/** A folder in which someone follows READMEs, with the workspace's packages installed. */
export class ReadmeProject {
  readonly folder: string;

  /** Takes an empty folder. */
  constructor(folder: string) {
    this.folder = folder;
    this.write("package.json", "{}\n");
    for (const group of ["packages", "codegen"]) {
      for (const name of readdirSync(join(root, group))) this.install(join(root, group, name));
    }
    for (const name of ["@sinclair/typebox", "ws"])
      this.install(join(root, "docs/node_modules", name));
    for (const name of ["tsx", "vitest"]) this.install(join(root, "node_modules", name));
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  /** Links the package in a folder, as `npm install ./folder` does. */
  install(folder: string): void {
    const target = resolve(this.folder, folder);
    const { name } = JSON.parse(readFileSync(join(target, "package.json"), "utf8"));
    const link = join(this.folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target, link, "dir");
  }

  /** Runs Node to its end. */
  async run(...args: readonly string[]): Promise<Ended> {
    const child = spawn(process.execPath, args, {
      cwd: this.folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (chunk) => {
      stdout += String(chunk);
    });
    child.stderr.on("data", (chunk) => {
      stderr += String(chunk);
    });
    const [code] = await once(child, "close");
    return { code, stdout, stderr };
  }

  /** Runs the command `twobyte`. */
  twobyte(...args: readonly string[]): Promise<Ended> {
    return this.run(join(root, "packages/cli/dist/main.js"), ...args);
  }

  /** Runs the sample of a server, which calls its HTTP server `http`, while `visit` is under way. */
  async serving(server: string, visit: () => Promise<void>): Promise<void> {
    this.write("server.mjs", `${server}http.once("listening", () => console.log("ready"));\n`);
    const child = spawn(process.execPath, ["server.mjs"], {
      cwd: this.folder,
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
      await visit();
    } finally {
      child.kill();
    }
  }
}

/** A port of this machine at which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
