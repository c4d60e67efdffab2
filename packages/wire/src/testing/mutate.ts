import type { Random } from "./random.ts";

const EDGES = [0x00, 0x01, 0x0f, 0x7f, 0x80, 0x81, 0xbf, 0xc0, 0xc3, 0xed, 0xef, 0xf4, 0xff];

/** `message` with one to four changes, some of them taken from `other`. */
export function mutateBytes(random: Random, message: Uint8Array, other: Uint8Array): Uint8Array {
  let bytes = [...message];
  for (let changes = 1 + random.below(4); changes > 0; changes--) {
    const at = random.below(bytes.length + 1);
    const size = 1 + random.below(4);
    switch (random.below(8)) {
      case 0:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
        break;
      case 1:
        bytes[at] = random.pick(EDGES);
        break;
      case 2:
        bytes.splice(at, 0, random.bits() & 255);
        break;
      case 3:
        bytes.splice(at, size);
        break;
      case 4:
        bytes.splice(at, 0, ...bytes.slice(at, at + size));
        break;
      case 5:
        bytes = bytes.slice(0, at);
        break;
      case 6:
        bytes.splice(at, size, ...other.subarray(at, at + 2 * size));
        break;
      default:
        // A length or count that says far too much.
        bytes.splice(at, 1, 0xff, 0xff, 0xff, 0xff, random.below(20));
    }
  }
  return Uint8Array.from(bytes);
}

const PIECES = [
  ...'0123456789-+.eE\\nzs_=aF"[]{}:, é',
  "\x1f",
  "\x1f",
  "\x1f",
  "\\-",
  "\\0",
  "\ud800",
  "\n",
  "\x1e",
  "99999999999",
];

/** `text` with one to four changes, some of them taken from `other`. */
export function mutateText(random: Random, text: string, other: string): string {
  let result = text;
  for (let changes = 1 + random.below(4); changes > 0; changes--) {
    const at = random.below(result.length + 1);
    const size = 1 + random.below(4);
    const [before, rest] = [result.slice(0, at), result.slice(at)];
    switch (random.below(6)) {
      case 0:
        result = before + random.pick(PIECES) + rest.slice(1);
        break;
      case 1:
        result = before + random.pick(PIECES) + rest;
        break;
      case 2:
        result = before + rest.slice(size);
        break;
      case 3:
        result = before + rest.slice(0, size) + rest;
        break;
      case 4:
        result = before;
        break;
      default:
        result = before + other.slice(at, at + 2 * size) + rest.slice(size);
    }
  }
  return result;
}
