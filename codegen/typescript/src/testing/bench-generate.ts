/** Prints how long a schema of 400 messages takes: from its text to files, and in four compilers. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { generateTypescript } from "../generate.ts";
import { filesBelow } from "./files-below.ts";
import { linkPackages } from "./install-package.ts";
import { largeIr } from "./large-ir.ts";
import type { Compiler } from "./type-check.ts";
import { compilers, typeCheck } from "./type-check.ts";

const count = 400;
const [job, given] = process.argv.slice(2);
if (job === "generate" && given !== undefined) await generate(given);
else await measure();

/** What the command does: runs the schema, gives every place, generates, writes. */
async function generate(folder: string): Promise<void> {
  const began = performance.now();
  const ir = await largeIr(count);
  const compiled = performance.now();
  const { files } = generateTypescript(ir);
  const generated = performance.now();
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const { user, system } = process.cpuUsage();
  const parts = [
    `schema and IR ${seconds(compiled - began)}`,
    `code ${seconds(generated - compiled)}`,
    `processor time without the schema's process ${seconds((user + system) / 1000)}`,
  ];
  process.stdout.write(`  ${parts.join(", ")}\n`);
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "twobyte-bench-"));
  try {
    const began = performance.now();
    execFileSync(process.execPath, [import.meta.filename, "generate", folder], {
      stdio: "inherit",
    });
    report(`${count} messages generated, the whole process`, began);
    linkPackages(folder, ["@twobyte/wire", "@twobyte/client", "@twobyte/server"]);
    const files = filesBelow(folder).filter((path) => path.endsWith(".ts"));
    const paths = files.map((path) => join(folder, path));
    const options = { lib: ["ES2022", "DOM"], skipLibCheck: true };
    for (const compiler of Object.keys(compilers) as Compiler[]) {
      const started = performance.now();
      const errors = await typeCheck(compiler, paths, options);
      report(`${compiler}: ${errors === "" ? "no error" : errors}`, started);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function report(what: string, began: number): void {
  process.stdout.write(`${what}: ${seconds(performance.now() - began)}\n`);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
