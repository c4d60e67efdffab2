import { bit, takeBits1 } from "../../binary/bits.ts";
import { readString, writeString } from "../../binary/string.ts";
import { putU16, readU16 } from "../../binary/varint.ts";
import { noMember, unknownMember } from "../../member.ts";
import { formatBoolean, parseBoolean } from "../../text/boolean.ts";
import { formatInteger, parseUnsigned } from "../../text/integer.ts";
import { SEPARATOR } from "../../text/reader.ts";
import { formatString, parseString } from "../../text/string.ts";
import type { TestMessage } from "./message.ts";

/** The example of spec 3.6. */
export interface Chat {
  readonly text: string;
  readonly edited: boolean;
  readonly likes?: number;
  readonly kind: "a" | "b" | "c";
}

const KINDS = ["a", "b", "c"] as const;
const LIMIT = 400;

function ordinalOf(kind: Chat["kind"]): number {
  const ordinal = KINDS.indexOf(kind);
  return ordinal === -1 ? noMember("Chat.kind", kind) : ordinal;
}

/** Bits, an optional integer, an enum and a string. */
export const chat: TestMessage<Chat> = {
  name: "Chat",
  made: { entries: 0 },
  write: (w, value) => {
    const { likes, kind } = value;
    w.reserve(4);
    const bits = bit(value.edited, "Chat.edited") | (likes === undefined ? 0 : 2);
    w.bytes[w.pos++] = bits | (ordinalOf(kind) << 2);
    writeString(w, value.text, "Chat.text");
    w.reserve(3);
    if (likes !== undefined) putU16(w, likes, "Chat.likes");
  },
  read: (r) => {
    const bits = takeBits1(r, 15);
    const text = readString(r, LIMIT);
    const likes = (bits & 2) === 0 ? undefined : readU16(r);
    const kind = KINDS[bits >> 2] ?? unknownMember(r, "Kind", bits >> 2);
    const edited = (bits & 1) === 1;
    return likes === undefined ? { text, edited, kind } : { text, edited, likes, kind };
  },
  format: ({ text, edited, likes, kind }) =>
    [
      formatString(text, "Chat.text"),
      formatBoolean(edited, "Chat.edited"),
      likes === undefined ? "" : formatInteger(likes, 0, 0xffff, "Chat.likes"),
      `${ordinalOf(kind)}`,
    ].join(SEPARATOR),
  parse: (r) => {
    const text = parseString(r, LIMIT);
    const edited = parseBoolean(r);
    const likes = r.absent() ? undefined : parseUnsigned(r, 0xffff);
    const ordinal = parseUnsigned(r, 0xffff_ffff);
    const kind = KINDS[ordinal] ?? unknownMember(r, "Kind", ordinal);
    return likes === undefined ? { text, edited, kind } : { text, edited, likes, kind };
  },
  random: (random) => {
    const text = random.text();
    const edited = random.below(2) === 0;
    const kind = random.pick(KINDS);
    return random.below(2) === 0
      ? { text, edited, kind }
      : { text, edited, likes: random.bits() >>> (16 + random.below(16)), kind };
  },
};
