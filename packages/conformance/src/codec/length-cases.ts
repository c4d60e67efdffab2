import type { VectorFile } from "@twobyte/codegen-vectors";
import type { Ir } from "@twobyte/compiler/ir";
import type { Interpreter } from "@twobyte/interpreter";
import { isObject } from "../json-mapping/json-object.ts";
import { bothWays } from "./both-ways.ts";
import type { DerivedCase, DerivedKind } from "./derived-case.ts";
import { derivedHead } from "./derived-case.ts";
import type { Profile } from "./operation.ts";

/** Up to this every length is looked at: codecs read short texts each in a way of its own. */
const short = 20;
/** Around where a length takes a byte more, and beyond the memory that a writer begins with. */
const long = [31, 32, 33, 127, 128, 129, 255, 256, 16_383, 16_384, 70_000];
/** Characters of one to four bytes. */
const characters = ["é", "日", "😀"];
/** What the text profile escapes. */
const escaped = ["\\", "\n", "\r", "\0", "\u001e", "\u001f"];

const lengths: DerivedKind = {
  kind: "lengths",
  about: "with texts of every length",
  req: ["R-CANON-1"],
};

/**
 * Texts of every length: of ASCII alone, and with another character at one end, written and read. What
 * has to come of it says the interpreter.
 */
export function lengthCases(ir: Ir, oracle: Interpreter, file: VectorFile): DerivedCase[] {
  const field = textField(file);
  const values = file.cases.flatMap((one) => (one.kind === "value" ? [one.value] : []));
  const value = values.find(isObject);
  if (field === undefined || value === undefined) return [];
  const profiles: readonly Profile[] = ["binary", "text"];
  return profiles.map((profile) => ({
    ...derivedHead(file, profile, lengths),
    ir,
    steps: () =>
      texts().flatMap((text) => bothWays(oracle, file, profile, { ...value, [field]: text })),
  }));
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
