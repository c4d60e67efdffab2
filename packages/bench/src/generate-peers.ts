/**
 * Compiles the workloads' schemas with the peers' own compilers into `generated/`. Their packages
 * are too large to install with the workspace, so they are fetched when this runs.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bebopSource, bebopStamp, protobufJsSources, protobufJsStamp } from "./generated-source.ts";
import { generatedFolder } from "./peers/generated.ts";

const bebopTools = "bebop-tools@3.2.3";
const protobufJsTools = ["protobufjs-cli@2.7.1", "protobufjs@8.8.1"];

const folder = mkdtempSync(join(tmpdir(), "peers-"));
try {
  mkdirSync(generatedFolder, { recursive: true });
  write("bebop.js", bebopStamp(), compileBebop());
  write("protobufjs.js", protobufJsStamp(), compileProtobufJs());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compileBebop(): string {
  const schema = join(folder, "all.bop");
  const output = join(folder, "bebop.ts");
  writeFileSync(schema, bebopSource());
  fetchAndRun([bebopTools], "bebopc", [
    "-i",
    schema,
    "build",
    "-g",
    `ts:${output},emitBinarySchema=false`,
  ]);
  run("tsc", [
    output,
    ...["--target", "ES2022", "--module", "ESNext", "--moduleResolution", "bundler"],
    ...["--noCheck", "--ignoreConfig", "--outDir", folder],
  ]);
  return readFileSync(join(folder, "bebop.js"), "utf8");
}

function compileProtobufJs(): string {
  const files = protobufJsSources().map(({ name, text }) => {
    const file = join(folder, `${name}.proto`);
    writeFileSync(file, text);
    return file;
  });
  const unused = ["create", "verify", "convert", "delimited", "typeurl", "comments", "service"];
  return fetchAndRun(protobufJsTools, "pbjs", [
    ...["--target", "static-module", "--wrap", "es6", "--keep-case"],
    ...unused.map((part) => `--no-${part}`),
    ...files,
  ]);
}

function fetchAndRun(packages: readonly string[], command: string, args: string[]): string {
  return run("pnpm", [...packages.map((name) => `--package=${name}`), "dlx", command, ...args]);
}

function run(command: string, args: readonly string[]): string {
  return execFileSync("npx", ["--no-install", command, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 26,
  });
}

function write(file: string, stamp: string, code: string): void {
  writeFileSync(new URL(file, generatedFolder), `${stamp}\n${code}`);
}
