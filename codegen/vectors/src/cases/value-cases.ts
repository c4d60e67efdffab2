import type { IrJson } from "@twobyte/compiler/ir";
import { toHex } from "../format/hex.ts";
import type { Unnamed, ValueCase, VectorTypes } from "../format/vector-file.ts";
import type { Row } from "../values/sampler.ts";
import type { Twin, Workshop } from "./message-context.ts";
import { outcomeOf } from "./message-context.ts";
import { requirementsOfValue } from "./requirements-of-value.ts";

/** A case whose name the lock is still to give, and what it means. */
export interface Draft<Case> {
  readonly area: string;
  readonly meaning: string;
  readonly body: Case;
}

const mostRows = 96;
const fewestRows = 6;
/** Characters of binary and text after which a message has no more rows. */
const budget = 120_000;

/** The values of a message, with their bytes and text. The first has everything that there is. */
export function valueTwins(workshop: Workshop, message: string): Twin[] {
  const { deep, sampler } = workshop;
  const twins: Twin[] = [];
  const seen = new Set<string>();
  let spent = 0;
  const add = (meaning: string, notation: IrJson): void => {
    const twin = makeTwin(workshop, message, meaning, notation);
    if (seen.has(twin.text)) return;
    seen.add(twin.text);
    spent += twin.text.length + 2 * twin.bytes.length;
    twins.push(twin);
  };
  const limit = workshop.proven === undefined ? mostRows : fewestRows;
  const count = Math.min(limit, sampler.rows(message));
  const rows: Row[] = Array.from({ length: count }, (_, row) => row);
  add("full", sampler.message(message, "full"));
  add("least", sampler.message(message, "least"));
  for (const row of rows) {
    if (spent > budget && twins.length >= fewestRows) break;
    add(`row ${row}`, sampler.message(message, row));
  }
  const deepest = deepestLevels(workshop, message);
  if (deepest !== undefined) add(deepestMeaning, deep.message(message, deepest) ?? null);
  return twins;
}

/** Meaning of the value that is nested as deep as is allowed. */
export const deepestMeaning = "deepest";

const most = 64;
const fewest = 48;

/**
 * How deep a message's structs can be nested one in the other, when what they hold beside adds
 * levels of its own; undefined when none is recursive.
 */
export function deepestLevels({ codec, deep }: Workshop, message: string): number | undefined {
  for (let levels = most; levels >= fewest; levels -= 1) {
    const notation = deep.message(message, levels);
    if (notation === undefined) return undefined;
    const value = codec.fromNotation(message, notation);
    if (outcomeOf(() => codec.encodeBinary(message, value)).code === "none") return levels;
  }
  return undefined;
}

function makeTwin({ codec }: Workshop, message: string, meaning: string, notation: IrJson): Twin {
  const given = codec.fromNotation(message, notation);
  const bytes = codec.encodeBinary(message, given);
  const text = codec.encodeText(message, given);
  return {
    meaning,
    value: codec.toNotation(message, codec.decodeBinary(message, bytes)),
    bytes,
    text,
    byteRows: codec.annotateBinary(message, bytes),
    textRows: codec.annotateText(message, text),
  };
}

/** The value cases of a message. */
export function valueCases(
  twins: readonly Twin[],
  types: VectorTypes,
): Draft<Unnamed<ValueCase>>[] {
  return twins.map(({ meaning, value, bytes, text, ...rows }) => ({
    area: "VAL",
    meaning: `value ${meaning}`,
    body: {
      kind: "value",
      about: aboutRow(meaning),
      req: [
        ...requirementsOfValue({ value, bytes, text, ...rows }, types),
        ...(meaning === deepestMeaning ? ["R-DEPTH-1"] : []),
      ].sort(),
      level: "must",
      value,
      binary: toHex(bytes),
      text,
    },
  }));
}

function aboutRow(meaning: string): string {
  switch (meaning) {
    case "full":
      return "everything that can be there is there";
    case "least":
      return "nothing is there that need not be";
    case deepestMeaning:
      return "structs of recursive types as deep as they may be";
    default:
      return `the values of ${meaning}, of every field another one`;
  }
}
