import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Declarations } from "@twobyte/compiler";
import { compile, declare } from "@twobyte/compiler";
import { Random } from "@twobyte/interpreter/testing";
import { expect, test, vi } from "vitest";
import { generateTypescript } from "./generate.ts";
import { scenarioNames, scenarios } from "./testing/scenario-ir.ts";

vi.setConfig({ testTimeout: 60_000 });

const run = promisify(execFile);
const seed = Number(process.env["TWOBYTE_SEED"]);

const recorded = scenarioNames.map((name) => join(scenarios, name, "generated/ir.json"));

/** Generates all scenarios from their recorded IRs and tells the locale that the process has. */
const script = `
const { readFileSync } = await import("node:fs");
const { createHash } = await import("node:crypto");
const { generateTypescript } = await import(${JSON.stringify(new URL("../dist/index.js", import.meta.url).href)});
const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
const hash = createHash("sha256");
for (const path of ${JSON.stringify(recorded)})
  hash.update(JSON.stringify(generateTypescript(JSON.parse(readFileSync(path, "utf8")))));
const digest = hash.digest("hex");
console.log(JSON.stringify({ locale, timeZone, digest }));`;

async function generateIn(cwd: string, env: object): Promise<{ readonly digest: string }> {
  const args = ["--input-type=module", "--eval", script];
  const { stdout } = await run(process.execPath, args, { cwd, env: { ...process.env, ...env } });
  return JSON.parse(stdout);
}

test("a process gives the same bytes in any locale, time zone and working directory", async () => {
  const here = await generateIn(import.meta.dirname, { LC_ALL: "en_US.UTF-8", TZ: "UTC" });
  const turkish = { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Chatham" };
  const there = await generateIn("/", turkish);
  expect(there).toEqual({ locale: "tr-TR", timeZone: "Pacific/Chatham", digest: here.digest });
  const lithuanian = await generateIn(scenarios, { LC_ALL: "lt_LT.UTF-8", TZ: "America/Caracas" });
  expect(lithuanian.digest).toBe(here.digest);
});

test("the order in which a schema declares types and services makes no difference", async () => {
  const { declarations } = await declare(join(scenarios, "chat/schema.ts"), { spans: false });
  if (declarations === undefined) throw new Error("The scenario chat has a schema.");
  const files = generated(declarations);
  const random = new Random(seed);
  const { structs, enums, unions, services } = declarations;
  for (let round = 0; round < 3; round++) {
    const shuffled = {
      ...declarations,
      structs: random.shuffled(structs),
      enums: random.shuffled(enums),
      unions: random.shuffled(unions),
      services: random.shuffled(services),
    };
    expect(generated(shuffled)).toEqual(files);
  }
});

function generated(declarations: Declarations): ReturnType<typeof generateTypescript>["files"] {
  const { ir, diagnostics } = compile({ declarations, newLineage: () => "0".repeat(32) });
  if (ir === undefined) throw new Error(JSON.stringify(diagnostics));
  return generateTypescript(ir).files;
}
