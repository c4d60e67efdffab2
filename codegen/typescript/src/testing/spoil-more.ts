import type { Random } from "@twobyte/interpreter/testing";

/** Counts and lengths that say far too much, and varints that are none. */
const HUGE = [
  [0xff, 0xff, 0x3f],
  [0xff, 0xff, 0xff, 0xff, 0x0f],
  [0x80, 0x80, 0x40],
  [0x80, 0x80, 0x80, 0x80, 0x10],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
  [0x80, 0x00],
];

/** Bytes with one to three large changes: counts that lie, and long runs that counts fit to. */
export function spoilMoreBytes(frame: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let bytes = [...frame];
  for (let changes = random.int(1, 3); changes > 0; changes--) {
    const at = random.int(0, bytes.length);
    const run = random.int(1, 700);
    switch (random.int(0, 5)) {
      case 0:
        bytes.splice(at, 1, ...random.pick(HUGE));
        break;
      case 1:
        bytes.push(...other);
        break;
      case 2:
        bytes.splice(at, 1, ...filled(run, random));
        break;
      case 3:
        bytes.splice(at, 1, (run & 127) | 128, (run >> 7) | 0, ...filled(run, random));
        break;
      case 4:
        bytes = bytes.slice(0, at);
        break;
      default:
        bytes.splice(at, random.int(0, 3), ...other.subarray(random.int(0, other.length)));
    }
  }
  return Uint8Array.from(bytes);
}

function filled(size: number, random: Random): number[] {
  return new Array<number>(size).fill(random.pick([0, 0, 1, 1, 2, 0x7f, 0x80, 0xff]));
}

const PIECES = [
  "",
  "0",
  "1",
  "\\-",
  "\\0",
  "\\s",
  "1\x1f0",
  "\ud800",
  "\ufeff",
  "é",
  "1e400",
  "[[",
];
const HUGE_TEXT = ["4294967295", "4294967296", "1048576", "99999999999999999999", "-0"];

/** The same for text. */
export function spoilMoreText(frame: string, other: string, random: Random): string {
  let text = frame;
  for (let changes = random.int(1, 3); changes > 0; changes--) {
    const at = random.int(0, text.length);
    const run = random.int(1, 700);
    const piece = random.pick(PIECES);
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    switch (random.int(0, 5)) {
      case 0:
        text = before + random.pick(HUGE_TEXT) + after;
        break;
      case 1:
        text += `\x1f${other}`;
        break;
      case 2:
        text = before + piece.repeat(run) + after;
        break;
      case 3:
        text = `${before}${run}${`\x1f${piece}`.repeat(run)}${after}`;
        break;
      case 4:
        text = before;
        break;
      default:
        text = before + other.slice(random.int(0, other.length)) + after;
    }
  }
  return text;
}
