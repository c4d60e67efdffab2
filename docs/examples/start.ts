/**
 * Compiles the examples' schemas, then runs server and client, a process each, and replaces the
 * server while it answers: `npm start`.
 */
import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const here = import.meta.dirname;
const command = `${here}/../../packages/cli/dist/main.js`;
/** All but the vectors, which are larger than the rest together. */
const targets = ["typescript", "docs", "ir"].flatMap((target) => ["--target", target]);
/** How many seconds all of it may take. */
const limit = 120;

/** Where the servers meet each other. */
const directory = mkdtempSync(join(tmpdir(), "twobyte-start-"));

/** Whatever ends this ends the children. */
const stop = new AbortController();
const { signal } = stop;
const timer = setTimeout(
  () => stop.abort(new Error(`It took more than ${limit} s.`)),
  limit * 1000,
);
process.once("SIGTERM", () => stop.abort(new Error("It was told to stop.")));

try {
  for (const name of ["chat", "feed", "jobs"]) {
    const [schema, out] = [`${here}/${name}/schema.ts`, `${here}/generated/${name}`];
    const args = ["generate", "--schema", schema, "--out", out, ...targets];
    await ended("The compiler", start([command, ...args]));
  }
  const first = startExample("pipe", "server.ts", directory, "Server 1");
  const url = await announcedUrl(first);
  await ended("The client", startExample("inherit", "client.ts", url));

  console.log("\n--- Jobs: two servers call each other over one connection ---");
  const dispatcher = startExample("pipe", "jobs/dispatcher.ts");
  const at = await announcedUrl(dispatcher);
  await ended("The worker", startExample("inherit", "jobs/worker.ts", at));
  await ended("The dispatcher", dispatcher);

  console.log("\n--- A deploy: another server takes over in the middle of an answer ---");
  const second = startExample("pipe", "server.ts", directory, "Server 2");
  const other = await announcedUrl(second);
  const deploy = startExample("inherit", "deploy.ts", url, `${first.pid}`, other);
  await ended("The client of the deploy", deploy);
  await ended("Server 1", first);
  second.kill("SIGTERM");
  await ended("Server 2", second);
} catch (error) {
  console.error(`npm start: ${signal.aborted ? messageOf(signal.reason) : messageOf(error)}`);
  process.exitCode = 1;
} finally {
  clearTimeout(timer);
  stop.abort();
  rmSync(directory, { recursive: true, force: true });
}

/** Starts a program of this folder. */
function startExample(stdout: "inherit" | "pipe", path: string, ...args: string[]): ChildProcess {
  return start([...process.execArgv, `${here}/${path}`, ...args], stdout);
}

/** Starts a Node process. */
function start(args: readonly string[], stdout: "inherit" | "pipe" = "inherit"): ChildProcess {
  const stdio = ["ignore", stdout, "inherit"] as const;
  const child = spawn(process.execPath, args, { stdio: [...stdio], signal, killSignal: "SIGKILL" });
  // Whoever waits for the child hears of it too; nobody does when all is over.
  child.on("error", () => {});
  return child;
}

/** Waits until a process has ended, and throws if not well. */
async function ended(name: string, child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  const { exitCode, signalCode } = child;
  if (exitCode === 0 || (child.killed && signalCode === "SIGTERM")) return;
  throw new Error(`${name} ended with ${exitCode ?? signalCode}; what it printed says why.`);
}

/** The first URL in what a server prints, all of which is shown. */
function announcedUrl({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error("The server's output is not a pipe.");
  const lines = createInterface({ input: stdout });
  return new Promise((resolve, reject) => {
    lines.on("line", (line) => {
      console.log(line);
      const [url] = /ws:\/\/\S+/.exec(line) ?? [];
      if (url !== undefined) resolve(url);
    });
    lines.on("close", () =>
      reject(new Error("The server ended before it listened; what it printed says why.")),
    );
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
