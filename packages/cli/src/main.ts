#!/usr/bin/env node
import type { Surroundings } from "./output/reporter.ts";
import { reportFault, run } from "./run.ts";

// Whoever reads the output may have seen enough: `twobyte sizes | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

const surroundings: Surroundings = {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  readInput,
  untilStopped,
};

process.on("uncaughtException", (error) => {
  process.exit(reportFault(error, surroundings));
});

process.exitCode = await run(process.argv.slice(2), surroundings);
