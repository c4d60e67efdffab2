import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "@twobyte/compiler";
import type { Ir } from "@twobyte/compiler/ir";
import { exampleSource } from "@twobyte/compiler/ir";
import { randomSchema } from "@twobyte/interpreter/testing";
import { expect, test, vi } from "vitest";
import { loadGenerated } from "../testing/load-generated.ts";
import { scenarioNames, scenarios } from "../testing/scenario-ir.ts";

vi.setConfig({ testTimeout: 120_000 });

const runs = Number(process.env["TWOBYTE_RUNS"]);
const seed = Number(process.env["TWOBYTE_SEED"]);

/** Sends every example of an IR through both profiles; returns how many there are. */
function checkExamples(ir: Ir): number {
  const generated = loadGenerated(ir);
  const live = ir.structs.filter((struct) => struct.removed === undefined);
  const sources = [exampleSource(ir), exampleSource(ir, { optional: false })];
  const examples = live.flatMap(({ name }) =>
    sources.flatMap((source) => {
      const example = source(name);
      return "reason" in example ? [] : [{ name, json: example.value }];
    }),
  );
  for (const { name, json } of examples) {
    const value = generated.fromJson(name, json);
    const bytes = generated.encodeBinary(name, value);
    expect(generated.toJson(name, generated.decodeBinary(name, bytes)), name).toEqual(json);
    const text = generated.encodeText(name, value);
    expect(generated.toJson(name, generated.decodeText(name, text)), name).toEqual(json);
  }
  return examples.length;
}

test.each(scenarioNames)("examples of the scenario %s are values that travel", (name) => {
  const ir = JSON.parse(readFileSync(join(scenarios, name, "generated/ir.json"), "utf8")) as Ir;
  expect(checkExamples(ir)).toBeGreaterThan(0);
});

test("examples of random schemas are values that travel", () => {
  for (let run = 0; run < Math.ceil(300 * runs); run++) {
    const one = (seed + run) % 2 ** 31;
    try {
      checkExamples(randomSchema(one, compile).ir);
    } catch (error) {
      throw new Error(`TWOBYTE_SEED=${one} TWOBYTE_RUNS=${1 / 300}: ${error}`, { cause: error });
    }
  }
});
