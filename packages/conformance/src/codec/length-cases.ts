import type { VectorFile } from "@twobyte/codegen-vectors";
import type { Ir, IrJson } from "@twobyte/compiler/ir";
import type { Interpreter } from "@twobyte/interpreter";
import type { CodecStep } from "./codec-playing.ts";
import type { DerivedCase } from "./derived-cases.ts";
import type { Expected, Profile } from "./operation.ts";
import { decodedBy, encodedBy } from "./oracle.ts";

/** Up to this every length is looked at: codecs read short texts each in a way of its own. */
const short = 20;
/** Around where a length takes a byte more, and beyond the memory that a writer begins with. */
const long = [31, 32, 33, 127, 128, 129, 255, 256, 16_383, 16_384, 70_000];
/** Characters of one to four bytes. */
const characters = ["é", "日", "😀"];
/** What the text profile escapes. */
const escaped = ["\\", "\n", "\r", "\0", "\u001e", "\u001f"];

/**
 * Texts of every length: of ASCII alone, and with another character at one end, written and read. What
 * has to come of it says the interpreter.
 */
export function lengthCases(ir: Ir, oracle: Interpreter, file: VectorFile): DerivedCase[] {
  const { message, cases } = file;
  const field = textField(file);
  const values = cases.flatMap((one) => (one.kind === "value" ? [one.value] : []));
  const value = values.find(isObject);
  if (field === undefined || value === undefined) return [];
  const profiles: readonly Profile[] = ["binary", "text"];
  return profiles.map((profile) => ({
    area: "DRV",
    meaning: `derived ${message} ${profile} lengths`,
    variant: profile,
    info: {
      about: `${message}: ${profile} with texts of every length`,
      req: ["R-CANON-1"],
      level: "must",
      role: "codec",
      capabilities: [profile],
    },
    ir,
    steps: () =>
      texts().flatMap((text) => bothWays(oracle, file, profile, { ...value, [field]: text })),
  }));
}

function isObject(value: IrJson): value is { readonly [member: string]: IrJson } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first field of a message that takes every text. */
function textField({ message, types }: VectorFile): string | undefined {
  const fields = types.structs.find(({ name }) => name === message)?.fields ?? [];
  const found = fields.find(
    ({ slot, removed }) =>
      removed === undefined &&
      slot.type.kind === "string" &&
      Object.keys(slot.constraints ?? {}).length === 0,
  );
  return found?.name;
}

function texts(): string[] {
  const plain = [...Array.from({ length: short + 1 }, (_, length) => length), ...long].map(
    (length) => "abcdefghijklmnopqrstuvwxyz".repeat(length / 26 + 1).slice(0, length),
  );
  const mixed = plain
    .filter(({ length }) => length <= short)
    .flatMap((text, length) => {
      const character = characters[length % characters.length] ?? "";
      return [text + character, character + text];
    });
  // Long texts are searched in another way for what is escaped.
  const searched = escaped.map((character) => "a".repeat(130) + character);
  return [...plain, ...mixed, ...searched];
}

/** A value that is written, and read again unless it is refused. */
export function bothWays(
  oracle: Interpreter,
  { message, revision }: VectorFile,
  profile: Profile,
  value: IrJson,
): CodecStep[] {
  const expected: Expected = encodedBy(oracle, message, profile, value, revision);
  const head = { message, profile, revision };
  const encode: CodecStep = {
    step: "encode",
    operation: { op: "encode", ...head, value },
    expected,
  };
  if ("error" in expected) return [encode];
  const operation = { op: "decode" as const, ...head, ...expected };
  return [encode, { step: "decode", operation, expected: decodedBy(oracle, operation) }];
}
