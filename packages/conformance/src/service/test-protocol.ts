import type { Ir, IrMethod } from "@twobyte/compiler/ir";
import type { Interpreter } from "@twobyte/interpreter";
import { createInterpreter } from "@twobyte/interpreter";
import type { Payload, Profile } from "@twobyte/session";
import { codeNumber, codeText } from "@twobyte/session";
import { readData } from "../data/load-data.ts";
import { Remembered } from "./remembered.ts";

/** The protocol that servers and clients speak when they are tested: `twobyte.conformance`. */
export interface TestProtocol {
  /** 16 bytes. */
  readonly lineage: Uint8Array;
  /** 16 bytes of each released revision, from 1. */
  readonly fingerprints: readonly Uint8Array[];
  /** Whether a frame with this code is an open. */
  readonly isMethod: (code: number) => boolean;
  /** Code of a method such as `Test.echo`, or of a message such as `Item`. Throws for others. */
  codeOf(name: string): number;
  /** Method or message of a code; undefined for a code that the protocol lacks. */
  nameOf(code: number): string | undefined;
  /** A message's payload, or of a method's input; `value` is in the JSON mapping. */
  write(profile: Profile, name: string, value: unknown, revision: number): Payload;
  /** The JSON mapping of such a payload. Throws a `CodecError`. */
  read(name: string, payload: Payload, revision: number): unknown;
}

let loaded: TestProtocol | undefined;

/** Reads it, once. */
export function testProtocol(): TestProtocol {
  loaded ??= protocolOf(readData("service/ir.json") as Ir);
  return loaded;
}

function protocolOf(ir: Ir): TestProtocol {
  const interpreter = createInterpreter(ir);
  const methods = new Map<string, IrMethod>();
  for (const service of ir.services) {
    for (const method of service.methods) methods.set(`${service.name}.${method.name}`, method);
  }
  const codes = new Map<string, number>();
  for (const [name, { code }] of methods) codes.set(name, codeNumber(code));
  const opens = new Set(codes.values());
  for (const { name, code } of ir.structs) {
    if (code !== undefined) codes.set(name, codeNumber(code));
  }
  const names = new Map([...codes].map(([name, code]) => [code, name]));
  const structOf = (name: string): string => methods.get(name)?.input ?? name;
  const written = new Remembered<Payload>();
  const read = new Remembered<unknown>();
  return {
    lineage: fromHex(ir.protocol.lineage),
    fingerprints: ir.revisions.map(({ fingerprint }) => fromHex(fingerprint)),
    isMethod: (code) => opens.has(code),
    codeOf(name) {
      const code = codes.get(name);
      if (code === undefined) throw new Error(`the test service has no ${name}`);
      return code;
    },
    nameOf: (code) => names.get(code),
    write: (profile, name, value, revision) =>
      written.of(`${profile} ${revision} ${name} ${JSON.stringify(value)}`, () =>
        writeMessage(interpreter, profile, structOf(name), value, revision),
      ),
    read: (name, payload, revision) =>
      read.of(`${revision} ${name} ${keyOf(payload)}`, () =>
        readMessage(interpreter, structOf(name), payload, revision),
      ),
  };
}

function writeMessage(
  interpreter: Interpreter,
  profile: Profile,
  struct: string,
  json: unknown,
  revision: number,
): Payload {
  const value = interpreter.fromJson(struct, json);
  return profile === "text"
    ? interpreter.encodeText(struct, value, revision)
    : interpreter.encodeBinary(struct, value, revision);
}

function readMessage(
  interpreter: Interpreter,
  struct: string,
  payload: Payload,
  revision: number,
): unknown {
  const value =
    typeof payload === "string"
      ? interpreter.decodeText(struct, payload, revision)
      : interpreter.decodeBinary(struct, payload, revision);
  return interpreter.toJson(struct, value);
}

/** A string of its own for each payload. */
function keyOf(payload: Payload): string {
  if (typeof payload === "string") return `text ${payload}`;
  const { buffer, byteOffset, byteLength } = payload;
  return `binary ${Buffer.from(buffer, byteOffset, byteLength).toString("latin1")}`;
}

/** What people call a code: a name of the test service, or the two characters. */
export function codeLabel(protocol: TestProtocol, code: number): string {
  return protocol.nameOf(code) ?? codeText(code);
}

function fromHex(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex, "hex"));
}
