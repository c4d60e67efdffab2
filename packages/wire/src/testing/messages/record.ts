import { clearBits, getBits, reservedBits, setBits, skipBits } from "../../binary/bits.ts";
import { readBytes, writeBytes } from "../../binary/bytes.ts";
import { readCount } from "../../binary/count.ts";
import { putF64Special, readF64Special } from "../../binary/float.ts";
import type { BinaryReader } from "../../binary/reader.ts";
import { readString, writeString } from "../../binary/string.ts";
import { putTimestamp, readTimestamp } from "../../binary/timestamp.ts";
import { putUuid, readUuid } from "../../binary/uuid.ts";
import { putVarint } from "../../binary/varint.ts";
import type { BinaryWriter } from "../../binary/writer.ts";
import { checkOrder, sortedEntries } from "../../map-order.ts";
import { formatBytes, parseBytes } from "../../text/bytes.ts";
import { formatF64Special, parseF64Special } from "../../text/float.ts";
import { formatInteger, parseCount, parseInteger } from "../../text/integer.ts";
import type { TextReader } from "../../text/reader.ts";
import { SEPARATOR } from "../../text/reader.ts";
import {
  formatMarkedString,
  formatString,
  parseMarkedString,
  parseString,
} from "../../text/string.ts";
import { formatUuid, parseUuid } from "../../text/uuid.ts";
import type { TestMessage } from "./message.ts";

/** Scalars of a fixed size, bytes, a map, and a list whose items can be null. */
export interface TestRecord {
  readonly id: string;
  readonly at: number;
  readonly body: Uint8Array;
  readonly scores: ReadonlyMap<string, number>;
  readonly tags: readonly (string | null)[];
}

const LIMIT = 200;
/** In the order of their UTF-8 bytes, which is not that of their units. */
const KEYS = ["", "a", "ab", "b\n", "é", "漢", "\uffff", "😀"];
const [LEAST, MOST] = [-(2 ** 47), 2 ** 47 - 1];
const made = { entries: 0 };

function writeScores(w: BinaryWriter, scores: TestRecord["scores"]): void {
  const entries = sortedEntries(scores, "Record.scores");
  w.reserve(5);
  putVarint(w, entries.length);
  for (const [key, value] of entries) {
    writeString(w, key, "Record.scores");
    w.reserve(8);
    putF64Special(w, value, "Record.scores");
  }
}

/** Reads entries, each a key and then a value, in the order of the keys. */
function readEntries(
  r: BinaryReader | TextReader,
  count: number,
  key: () => string,
  value: () => number,
): Map<string, number> {
  const map = new Map<string, number>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const next = key();
    if (previous !== undefined) checkOrder(r, previous, next);
    previous = next;
    map.set(next, value());
    made.entries++;
  }
  return map;
}

function writeTags(w: BinaryWriter, tags: TestRecord["tags"]): void {
  w.reserve(5 + Math.ceil(tags.length / 8));
  putVarint(w, tags.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, tags.length);
  for (const [i, tag] of tags.entries()) setBits(w.bytes, from, i, tag === null ? 1 : 0);
  for (const tag of tags) if (tag !== null) writeString(w, tag, "Record.tags");
}

function readTags(r: BinaryReader): (string | null)[] {
  const count = readCount(r, 1, LIMIT);
  const from = skipBits(r, count);
  const tags: (string | null)[] = [];
  for (let i = 0; i < count; i++) {
    const bits = getBits(r, from, i, 1);
    if (bits > 1) reservedBits(r);
    tags.push(bits === 1 ? null : readString(r, LIMIT));
    made.entries++;
  }
  return tags;
}

function parseTags(r: TextReader): (string | null)[] {
  const count = parseCount(r, LIMIT);
  const tags: (string | null)[] = [];
  for (let i = 0; i < count; i++) {
    tags.push(r.none() ? null : parseMarkedString(r, LIMIT));
    made.entries++;
  }
  return tags;
}

export const record: TestMessage<TestRecord> = {
  name: "Record",
  made,
  write: (w, value) => {
    w.reserve(22);
    putUuid(w, value.id, "Record.id");
    putTimestamp(w, value.at, "Record.at");
    writeBytes(w, value.body, "Record.body");
    writeScores(w, value.scores);
    writeTags(w, value.tags);
  },
  read: (r) => ({
    id: readUuid(r),
    at: readTimestamp(r),
    body: readBytes(r, LIMIT),
    scores: readEntries(
      r,
      readCount(r, 72, LIMIT),
      () => readString(r, LIMIT),
      () => readF64Special(r),
    ),
    tags: readTags(r),
  }),
  format: (value) => {
    const scores = sortedEntries(value.scores, "Record.scores");
    return [
      formatUuid(value.id, "Record.id"),
      formatInteger(value.at, LEAST, MOST, "Record.at"),
      formatBytes(value.body, "Record.body"),
      `${scores.length}`,
      ...scores.flatMap(([key, score]) => [
        formatString(key, "key"),
        formatF64Special(score, "score"),
      ]),
      `${value.tags.length}`,
      ...value.tags.map((tag) => (tag === null ? "\\-" : formatMarkedString(tag, "tag"))),
    ].join(SEPARATOR);
  },
  parse: (r) => ({
    id: parseUuid(r),
    at: parseInteger(r, LEAST, MOST),
    body: parseBytes(r, LIMIT),
    scores: readEntries(
      r,
      parseCount(r, LIMIT),
      () => parseString(r, LIMIT),
      () => parseF64Special(r),
    ),
    tags: parseTags(r),
  }),
  random: (random) => ({
    id: "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx".replace(/x/g, () => random.below(16).toString(16)),
    at: Math.floor(random.integer() / 64),
    body: random.bytes(6),
    scores: new Map(
      KEYS.filter(() => random.below(2) === 0).map((key) => [
        key,
        random.pick([0, -0, 1.5, Number.NaN, -1e300, random.integer() / 8]),
      ]),
    ),
    tags: random.list(9, () => (random.below(3) === 0 ? null : random.text())),
  }),
};
