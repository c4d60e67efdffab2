import type { IrJson } from "@twobyte/compiler/ir";
import type { Interpreter } from "@twobyte/interpreter";
import { createInterpreter } from "@twobyte/interpreter";
import { toHex } from "../format/hex.ts";
import type { EvolutionCase, Unnamed, VectorTypes } from "../format/vector-file.ts";
import { irAt } from "../schema/ir-at.ts";
import { revisionsOf } from "../schema/revisions-of.ts";
import type { Row } from "../values/sampler.ts";
import { NoSample, Sampler } from "../values/sampler.ts";
import type { Workshop } from "./message-context.ts";
import { outcomeOf } from "./message-context.ts";
import { requirementsOfExchange } from "./requirements-of-exchange.ts";
import type { Draft } from "./value-cases.ts";

/** A package as it was when a revision was the newest. */
interface Peer {
  readonly newest: number;
  readonly codec: Interpreter;
  readonly sampler: Sampler;
}

const manyRows: readonly Row[] = ["full", "least", 1, 2, 3];
const fewRows: readonly Row[] = ["full", "least"];

/**
 * Pairs of packages, one older than the other, that exchange a message: all pairs of revisions in
 * which its bytes differ, each way.
 */
export function evolutionCases(
  { ir, proven }: Workshop,
  message: string,
  types: VectorTypes,
): Draft<Unnamed<EvolutionCase>>[] {
  const revisions = revisionsOf(ir, message, types);
  if (revisions.length < 2) return [];
  const peers = revisions.map((newest): Peer => {
    const old = irAt(ir, newest);
    const codec = createInterpreter(old);
    return { newest, codec, sampler: new Sampler(old, codec) };
  });
  return peers.flatMap((writer) =>
    peers
      .filter((reader) => reader.newest !== writer.newest)
      .flatMap((reader) =>
        exchange(message, types, writer, reader, proven === undefined ? manyRows : fewRows),
      ),
  );
}

function exchange(
  message: string,
  types: VectorTypes,
  writer: Peer,
  reader: Peer,
  rows: readonly Row[],
): Draft<Unnamed<EvolutionCase>>[] {
  const seen = new Set<string>();
  return rows.flatMap((row): Draft<Unnamed<EvolutionCase>>[] => {
    const value = sampleOf(writer, message, row);
    if (value === undefined || seen.has(JSON.stringify(value))) return [];
    seen.add(JSON.stringify(value));
    const body = exchanged(message, types, writer, reader, value);
    if (body === undefined) return [];
    const which = typeof row === "string" ? row : `row ${row}`;
    const meaning = `from ${writer.newest} to ${reader.newest}, ${which}`;
    return [{ area: "EVO", meaning, body }];
  });
}

function sampleOf({ sampler }: Peer, message: string, row: Row): IrJson | undefined {
  try {
    return sampler.message(message, row);
  } catch (error) {
    if (error instanceof NoSample) return undefined;
    throw error;
  }
}

/** Undefined when the IR has forgotten what an old package made of the value. */
function exchanged(
  message: string,
  types: VectorTypes,
  writer: Peer,
  reader: Peer,
  value: IrJson,
): Unnamed<EvolutionCase> | undefined {
  const revision = Math.min(writer.newest, reader.newest);
  const pair = { writer: writer.newest, reader: reader.newest, revision };
  const given = writer.codec.fromNotation(message, value);
  const base = { kind: "evolution", level: "must", ...pair } as const;
  const refusal = outcomeOf(() => writer.codec.encodeBinary(message, given, revision)).code;
  if (refusal === "not_expressible") {
    const about = `revision ${revision} cannot carry what a writer of ${writer.newest} has`;
    const all = requirementsOfExchange({ ...pair, value }, types);
    const req = all.filter((id) => ["R-DOWN-1", "R-DOWN-2", "R-DOWN-3"].includes(id));
    return { ...base, about, req, value, error: "not_expressible" };
  }
  if (refusal !== "none") return undefined;
  const bytes = writer.codec.encodeBinary(message, given, revision);
  const text = writer.codec.encodeText(message, given, revision);
  const read = outcomeOf(() => reader.codec.decodeBinary(message, bytes, revision)).code;
  if (read !== "none") return undefined;
  return {
    ...base,
    about: `what a writer of ${writer.newest} has, as a reader of ${reader.newest} has it`,
    req: requirementsOfExchange({ ...pair, value }, types),
    value: writer.codec.toNotation(message, normal(writer, message, value)),
    binary: toHex(bytes),
    text,
    read: reader.codec.toNotation(message, reader.codec.decodeBinary(message, bytes, revision)),
  };
}

/** The value as its own package reads it: maps sorted. */
function normal({ codec }: Peer, message: string, value: IrJson) {
  const given = codec.fromNotation(message, value);
  return codec.decodeBinary(message, codec.encodeBinary(message, given));
}
