import type { BinaryReader } from "../binary/reader.ts";
import { decodeBinary } from "../binary/reader.ts";
import { BinaryWriter, encodeBinary, writeMessage } from "../binary/writer.ts";
import type { CodecErrorCode } from "../codec-error.ts";
import { errorOf, withoutStacks } from "./refusal.ts";
import { sameValue, show, toHex } from "./same-value.ts";

/** How a construct of the binary profile is written and read, and values to try. */
export interface BinaryConstruct<T> {
  readonly write: (w: BinaryWriter, value: T) => void;
  readonly read: (r: BinaryReader) => T;
  readonly values: Iterable<T>;
  /** Most bytes that a value takes, for functions that leave it to their caller to make room. */
  readonly room?: number;
  /** The bytes that a value has to take, computed in another way. */
  readonly size?: (value: T) => number;
}

/**
 * What holds of every construct of the binary profile, for each of `values`:
 *
 * - it comes back equal, wherever in memory the message lies, and takes as many bytes as it should,
 *   wherever in its chunk it is written;
 * - every proper prefix is `truncated`, and a byte behind it `trailing`;
 * - each message that differs in one byte is refused with a CodecError, or is itself the one form
 *   of what it is read as.
 */
export function assertWireInvariants<T>(construct: BinaryConstruct<T>): void {
  for (const value of construct.values) {
    const message = encode(construct, value);
    try {
      assertSize(construct, value, message);
      assertGrowth(construct, value, message);
      assertRoundTrip(construct, value, message);
      assertEnds(construct, message);
      withoutStacks(() => {
        for (const mutant of mutants(message)) assertRefusedOrCanonical(construct, mutant);
      });
    } catch (error) {
      throw new Error(`${show(value)} as ${toHex(message)}: ${String(error)}`, { cause: error });
    }
  }
}

/**
 * A message is either refused with a CodecError, or the one form of what it is read as. Returns the
 * error's code or "accepted".
 */
export function assertRefusedOrCanonical<T>(
  construct: Pick<BinaryConstruct<T>, "write" | "read" | "room">,
  message: Uint8Array,
): CodecErrorCode | "accepted" {
  const read: { value?: T } = {};
  const error = errorOf(() => {
    read.value = decodeBinary(construct.read, message, 1);
  });
  if (error !== undefined) {
    const { offset = -1 } = error;
    if (offset >= 0 && offset <= message.length) return error.code;
    fail(`${toHex(message)} is refused at ${offset}, which is outside of it`);
  }
  const again = encode(construct, read.value as T);
  if (!sameValue(again, message)) {
    fail(`${toHex(message)} is read as ${show(read.value)}, which is written ${toHex(again)}`);
  }
  return "accepted";
}

function encode<T>(construct: Pick<BinaryConstruct<T>, "write" | "room">, value: T): Uint8Array {
  return encodeBinary((w, each: T) => writeInto(w, construct, each), value, 1);
}

function writeInto<T>(
  w: BinaryWriter,
  construct: Pick<BinaryConstruct<T>, "write" | "room">,
  value: T,
): void {
  w.reserve(construct.room ?? 0);
  construct.write(w, value);
}

const nearEnd = new BinaryWriter();

/** Bytes that are stored behind the end of a chunk are lost without an error. */
function assertGrowth<T>(construct: BinaryConstruct<T>, value: T, message: Uint8Array): void {
  for (const left of new Set([message.length, message.length - 1, message.length >> 1, 0])) {
    nearEnd.pos = nearEnd.bytes.length - Math.max(0, left);
    const again = writeMessage(nearEnd, (w, each: T) => writeInto(w, construct, each), value, 1);
    if (sameValue(again, message)) continue;
    fail(`with ${left} bytes left in the chunk it is written ${toHex(again)}`);
  }
}

function assertSize<T>(construct: BinaryConstruct<T>, value: T, message: Uint8Array): void {
  const { room = Number.POSITIVE_INFINITY, size } = construct;
  if (message.length > room) fail(`${message.length} bytes where ${room} were reserved`);
  if (size !== undefined && message.length !== size(value)) {
    fail(`${message.length} bytes where ${size(value)} are needed`);
  }
}

function assertRoundTrip<T>(construct: BinaryConstruct<T>, value: T, message: Uint8Array): void {
  const alone = decodeBinary(construct.read, message.slice(), 1);
  if (!sameValue(alone, value)) fail(`in memory of its own it is read as ${show(alone)}`);
  const memory = new Uint8Array(message.length + 16).fill(0xff);
  for (let at = 0; at < 9; at++) {
    memory.set(message, at);
    const read = decodeBinary(construct.read, memory.subarray(at, at + message.length), 1);
    if (!sameValue(read, value)) fail(`at offset ${at} of its memory it is read as ${show(read)}`);
  }
}

/** The rest of the message stays in memory behind each prefix, so reading too far would succeed. */
function assertEnds<T>(construct: BinaryConstruct<T>, message: Uint8Array): void {
  for (let size = 0; size < message.length; size++) {
    const code = errorOf(() => decodeBinary(construct.read, message.subarray(0, size), 1))?.code;
    if (code !== "truncated") fail(`the prefix of ${size} bytes is ${code ?? "accepted"}`);
  }
  const longer = Uint8Array.of(...message, 0);
  const code = errorOf(() => decodeBinary(construct.read, longer, 1))?.code;
  if (code !== "trailing") fail(`with a byte behind it, it is ${code ?? "accepted"}`);
}

const ALL = Array.from({ length: 255 }, (_, i) => i + 1);
const FEW = [1, 2, 4, 8, 16, 32, 64, 128, 0x0f, 0x7f, 0xf0, 0xff];

/** Every message that differs in one byte; for those of more than three bytes, some of them. */
function* mutants(message: Uint8Array): Iterable<Uint8Array> {
  const step = Math.max(1, Math.floor(message.length / 64));
  for (let at = 0; at < message.length; at += step) {
    for (const change of message.length > 3 ? FEW : ALL) {
      const mutant = message.slice();
      mutant[at] = (mutant[at] as number) ^ change;
      yield mutant;
    }
  }
}

function fail(message: string): never {
  throw new Error(message);
}
