import { decodeBinary } from "../binary/reader.ts";
import { readString } from "../binary/string.ts";
import { encodeBinary } from "../binary/writer.ts";
import { refusal } from "./refusal.ts";
import { toHex } from "./same-value.ts";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** What the platform's decoder makes of bytes: the text, or that they are no UTF-8. */
function platform(bytes: Uint8Array): string {
  try {
    return `text ${strict.decode(bytes)}`;
  } catch {
    return "invalid_utf8";
  }
}

/** The same by `readString`, of a string that other bytes stand around. */
export function readUtf8(bytes: Uint8Array): string {
  const message = encodeBinary(
    (w, body: Uint8Array) => {
      w.reserve(body.length + 10);
      w.bytes[w.pos++] = 0xc3;
      for (let rest = body.length; ; rest >>>= 7) {
        w.bytes[w.pos++] = rest > 127 ? (rest & 127) | 128 : rest;
        if (rest < 128) break;
      }
      w.bytes.set(body, w.pos);
      w.pos += body.length;
      w.bytes[w.pos++] = 0xbf;
    },
    bytes,
    1,
  );
  let text = "";
  const code = refusal(() => {
    text = decodeBinary(
      (r) => {
        r.pos++;
        const read = readString(r, bytes.length);
        r.pos++;
        return read;
      },
      message,
      1,
    );
  });
  return code === "accepted" ? `text ${text}` : code;
}

/** Fails unless `readString` judges the bytes as the platform does. */
export function expectPlatform(bytes: Uint8Array): void {
  const expected = platform(bytes);
  const actual = readUtf8(bytes);
  if (actual !== expected) {
    throw new Error(`${toHex(bytes.slice(0, 64))}: expected ${expected}, got ${actual}`);
  }
}

/** Sequences of one to four bytes with every byte at an edge of its range. */
export function* utf8Sequences(): Iterable<number[]> {
  const edges = [0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
  const ends = [0x7f, 0x80, 0xbf, 0xc0];
  for (let lead = 0; lead < 256; lead++) {
    yield [lead];
    for (const second of edges) {
      yield [lead, second];
      if (lead < 0xdf) continue;
      for (const third of ends) {
        yield [lead, second, third];
        if (lead >= 0xef) for (const fourth of ends) yield [lead, second, third, fourth];
      }
    }
  }
}
