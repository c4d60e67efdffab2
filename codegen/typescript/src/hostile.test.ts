import { compile } from "@twobyte/compiler";
import type { RandomSchema } from "@twobyte/interpreter/testing";
import { Random, randomSchema } from "@twobyte/interpreter/testing";
import { CodecError } from "@twobyte/wire";
import { expect, test } from "vitest";
import { allocationAbove } from "./testing/allocation.ts";
import type { Generated } from "./testing/load-generated.ts";
import { loadGenerated } from "./testing/load-generated.ts";
import { mostValues } from "./testing/most-values.ts";
import { spoilMoreBytes, spoilMoreText } from "./testing/spoil-more.ts";

const runs = Number(process.env["TWOBYTE_RUNS"]);
const seed = Number(process.env["TWOBYTE_SEED"]);
/** Of both profiles together, at full size. */
const FRAMES = Math.ceil(1_000_000 * runs);
/** Of each message of a schema. */
const PER_MESSAGE = 200;
const BASES = 4;
/** Spec chapter 6. */
const [FIXED, EACH_VALUE] = [4096, 512];

interface Tally {
  frames: number;
  readonly outcomes: Set<string>;
}

/** Reads one frame: nothing but a CodecError is thrown, and no more is allocated than allowed. */
function judge(tally: Tally, most: number, run: () => unknown): void {
  let outcome = "accepted";
  const allocated = allocationAbove(most, () => {
    try {
      run();
    } catch (error) {
      if (!(error instanceof CodecError)) throw error;
      outcome = error.code;
    }
  });
  if (allocated !== undefined) throw new Error(`${allocated} bytes where ${most} are allowed`);
  tally.frames++;
  tally.outcomes.add(outcome);
}

function attack(schema: RandomSchema, generated: Generated, random: Random, tally: Tally): void {
  const revisions = schema.ir.revisions.map(({ number }) => number);
  for (const name of schema.messages) {
    const values = Array.from({ length: BASES }, () => schema.value(name));
    const bytes = values.map((value) => generated.encodeBinary(name, value));
    const texts = values.map((value) => generated.encodeText(name, value));
    const { own, each } = mostValues(schema.ir, name);
    const most = (size: number): number => FIXED + EACH_VALUE * (own + each * size);
    for (let count = 0; count < PER_MESSAGE; count += 2) {
      const revision = random.pick(revisions);
      const isLight = random.once(3);
      const frame = isLight
        ? schema.spoilBytes(random.pick(bytes))
        : spoilMoreBytes(random.pick(bytes), random.pick(bytes), random);
      told(`${name} of ${revision} in binary`, Buffer.from(frame).toString("hex"), () =>
        judge(tally, most(frame.length), () => generated.decodeBinary(name, frame, revision)),
      );
      const text = isLight
        ? schema.spoilText(random.pick(texts))
        : spoilMoreText(random.pick(texts), random.pick(texts), random);
      told(`${name} of ${revision} in text`, JSON.stringify(text), () =>
        judge(tally, most(text.length), () => generated.decodeText(name, text, revision)),
      );
    }
  }
}

function told(what: string, frame: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    throw new Error(`${what}: ${String(error)}: ${frame}`, { cause: error });
  }
}

test("R-ERR-1, R-ERR-2: generated decoders refuse a million changed messages by their code, at their cost", () => {
  const tally: Tally = { frames: 0, outcomes: new Set() };
  for (let run = 0; tally.frames < FRAMES; run++) {
    const schemaSeed = (seed + run) % 2 ** 31;
    try {
      const schema = randomSchema(schemaSeed, compile);
      attack(schema, loadGenerated(schema.ir), new Random(schemaSeed + 2), tally);
    } catch (error) {
      throw new Error(`TWOBYTE_SEED=${schemaSeed}: ${String(error)}`, { cause: error });
    }
  }
  for (const outcome of ["accepted", "truncated", "trailing", "limit_exceeded"])
    expect(tally.outcomes).toContain(outcome);
}, 1_800_000);
