import type { VectorFile } from "@twobyte/codegen-vectors";
import type { Ir } from "@twobyte/compiler/ir";
import type { Interpreter } from "@twobyte/interpreter";
import { Random, randomValue } from "@twobyte/interpreter/testing";
import type { CodecStep } from "./codec-playing.ts";
import type { DerivedCase } from "./derived-case.ts";
import type { Expected, Profile } from "./operation.ts";
import { decodedBy, encodedBy } from "./oracle.ts";

/** How many values a case has. */
const count = 8;

/**
 * Values that are drawn when a run plays them, so that no codec can know them: written at every
 * revision that the message has, and what was written read again.
 */
export function randomCases(ir: Ir, oracle: Interpreter, file: VectorFile): DerivedCase[] {
  const { message } = file;
  const since = file.types.structs.find(({ name }) => name === message)?.since ?? 1;
  const profiles: readonly Profile[] = ["binary", "text"];
  return profiles.map((profile) => ({
    area: "RND",
    meaning: `random ${message} ${profile}`,
    variant: profile,
    info: {
      about: `${message}: values drawn at random, in ${profile}, at every revision`,
      req: [
        ...["R-CANON-1", "R-DOWN-1", "R-DOWN-2", "R-LAYOUT-1", "R-LAYOUT-2"],
        ...(hasMap(file) ? ["R-MAP-1"] : []),
      ],
      level: "must",
      role: "codec",
      capabilities: [profile],
    },
    ir,
    steps: (seed) => {
      const random = new Random(seed);
      return Array.from({ length: count }, () => {
        const value = oracle.toNotation(message, randomValue(ir, message, random));
        const revisions = Array.from(
          { length: file.revision - since + 1 },
          (_, index) => file.revision - index,
        );
        return revisions.flatMap((revision) => written(oracle, message, profile, value, revision));
      }).flat();
    },
  }));
}

/** Whether some value has keys, which are drawn in any order. */
function hasMap({ types }: VectorFile): boolean {
  return types.structs.some(({ fields }) => fields.some(({ slot }) => slot.type.kind === "map"));
}

/** A value that is written, and read again unless it is refused. */
function written(
  oracle: Interpreter,
  message: string,
  profile: Profile,
  value: unknown,
  revision: number,
): CodecStep[] {
  const expected = encodedBy(oracle, message, profile, value, revision);
  const encode: CodecStep = {
    step: "encode",
    operation: { op: "encode", message, profile, revision, value },
    expected,
  };
  const form = formOf(expected);
  if (form === undefined) return [encode];
  const operation = { op: "decode" as const, message, profile, revision, ...form };
  return [encode, { step: "decode", operation, expected: decodedBy(oracle, operation) }];
}

function formOf(
  expected: Expected,
): { readonly bytes: string } | { readonly text: string } | undefined {
  if ("bytes" in expected) return { bytes: expected.bytes };
  return "text" in expected && typeof expected.text === "string"
    ? { text: expected.text }
    : undefined;
}
