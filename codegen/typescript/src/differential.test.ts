import { compile } from "@twobyte/compiler";
import type { Interpreter } from "@twobyte/interpreter";
import { createInterpreter } from "@twobyte/interpreter";
import type { RandomSchema } from "@twobyte/interpreter/testing";
import { randomSchema, sameValue } from "@twobyte/interpreter/testing";
import { CodecError } from "@twobyte/wire";
import { expect, test } from "vitest";
import type { Generated } from "./testing/load-generated.ts";
import { loadGenerated } from "./testing/load-generated.ts";

const runs = Number(process.env["TWOBYTE_RUNS"]);
const seed = Number(process.env["TWOBYTE_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const timeout = 1_800_000;

interface Given {
  readonly schema: RandomSchema;
  readonly oracle: Interpreter;
  readonly generated: Generated;
}

/** Runs `check` with random schemas; what fails names the seed of its schema. */
function forRandomSchemas(count: number, check: (given: Given) => void): void {
  for (let run = 0; run < Math.ceil(count * runs); run++) {
    const schemaSeed = (seed + run) % 2 ** 31;
    try {
      const schema = randomSchema(schemaSeed, compile);
      check({ schema, oracle: createInterpreter(schema.ir), generated: loadGenerated(schema.ir) });
    } catch (error) {
      throw new Error(`TWOBYTE_SEED=${schemaSeed} TWOBYTE_RUNS=${1 / count}: ${error}`, {
        cause: error,
      });
    }
  }
}

/** What a call gives: a refusal by its code, bytes as hex, values as they are. */
function outcome(run: () => unknown): unknown {
  try {
    const result = run();
    return result instanceof Uint8Array ? Buffer.from(result).toString("hex") : result;
  } catch (error) {
    if (error instanceof CodecError) return `refused: ${error.code}`;
    throw error;
  }
}

/** The same for encoders, which have no order of errors (spec chapter 6): they refuse alike. */
function encoded(run: () => unknown): unknown {
  const result = outcome(run);
  return String(result).startsWith("refused") ? "refused" : result;
}

function expectSame(generated: unknown, oracle: unknown, what: string): void {
  if (!sameValue(generated as never, oracle as never)) {
    expect({ what, value: generated }).toEqual({ what, value: oracle });
  }
}

test(
  "generated code and the interpreter write and read the same at every revision",
  () => {
    forRandomSchemas(10_000, (given) => {
      for (const name of given.schema.messages) {
        const value = given.schema.value(name);
        for (const { number } of given.schema.ir.revisions)
          expectSameAt(given, name, value, number);
        const { oracle, generated } = given;
        expectSame(generated.toJson(name, value), oracle.toJson(name, value), `${name} as JSON`);
        expectSame(generated.fromJson(name, oracle.toJson(name, value)), value, `${name} of JSON`);
      }
    });
  },
  timeout,
);

function expectSameAt(
  { oracle, generated }: Given,
  name: string,
  value: unknown,
  revision: number,
): void {
  const binary = encoded(() => oracle.encodeBinary(name, value, revision));
  expectSame(
    encoded(() => generated.encodeBinary(name, value, revision)),
    binary,
    `${name} as binary of ${revision}`,
  );
  const text = encoded(() => oracle.encodeText(name, value, revision));
  expectSame(
    encoded(() => generated.encodeText(name, value, revision)),
    text,
    `${name} as text of ${revision}`,
  );
  if (typeof binary !== "string" || binary === "refused") return;
  const bytes = Buffer.from(binary, "hex");
  const read = outcome(() => oracle.decodeBinary(name, bytes, revision));
  expectSame(
    outcome(() => generated.decodeBinary(name, bytes, revision)),
    read,
    `${name} of binary of ${revision}`,
  );
  expectSame(
    outcome(() => generated.decodeText(name, String(text), revision)),
    read,
    `${name} of text of ${revision}`,
  );
}

test(
  "R-ERR-5: generated code and the interpreter refuse the same bytes for the same reason",
  () => {
    forRandomSchemas(2_000, ({ schema, oracle, generated }) => {
      for (const name of schema.messages) {
        const bytes = oracle.encodeBinary(name, schema.value(name));
        for (let round = 0; round < 10; round++) {
          const spoiled = schema.spoilBytes(bytes);
          const expected = outcome(() => oracle.decodeBinary(name, spoiled));
          const hex = Buffer.from(spoiled).toString("hex");
          expectSame(
            outcome(() => generated.decodeBinary(name, spoiled)),
            expected,
            `${name} of ${hex}`,
          );
        }
      }
    });
  },
  timeout,
);

test(
  "R-ERR-5: generated code and the interpreter refuse the same text for the same reason",
  () => {
    forRandomSchemas(2_000, ({ schema, oracle, generated }) => {
      for (const name of schema.messages) {
        const text = oracle.encodeText(name, schema.value(name));
        for (let round = 0; round < 10; round++) {
          const spoiled = schema.spoilText(text);
          const expected = outcome(() => oracle.decodeText(name, spoiled));
          expectSame(
            outcome(() => generated.decodeText(name, spoiled)),
            expected,
            `${name} of ${JSON.stringify(spoiled)}`,
          );
        }
      }
    });
  },
  timeout,
);
