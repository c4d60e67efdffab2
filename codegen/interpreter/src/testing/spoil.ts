import type { Random } from "./random.ts";

/** Bytes that differ from the given ones in a place or two: changed, cut, doubled, added. */
export function spoilBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const spoiled = [...bytes];
  for (let count = random.int(1, 2); count > 0; count -= 1) {
    const at = random.int(0, Math.max(0, spoiled.length - 1));
    const interesting = random.pick([0, 1, 0x7f, 0x80, 0xff, 0xfe, random.int(0, 255)]);
    switch (random.int(0, 5)) {
      case 0:
        spoiled[at] = (spoiled[at] ?? 0) ^ (1 << random.int(0, 7));
        break;
      case 1:
        spoiled[at] = interesting;
        break;
      case 2:
        spoiled.splice(at, 0, interesting);
        break;
      case 3:
        spoiled.splice(at, random.int(1, 3));
        break;
      case 4:
        spoiled.splice(at, 0, ...spoiled.slice(at, at + random.int(1, 8)));
        break;
      default:
        spoiled.splice(at, 1, 0x80 | (spoiled[at] ?? 0), random.pick([0, 1, 0x80, 0x7f]));
    }
  }
  return Uint8Array.from(spoiled);
}

const pieces = [
  ..."0019-+.eE\\zsrn-0_=aF ",
  "\u001f",
  "\u001f\u001f",
  "\u001e",
  "\n",
  "\0",
  "\ud800",
  "\udc00",
  "é",
  "NaN",
  "-0",
  "4294967296",
  "18446744073709551616",
] as const;

/** Text that differs from the given one in a place or two. */
export function spoilText(text: string, random: Random): string {
  let spoiled = text;
  for (let count = random.int(1, 2); count > 0; count -= 1) {
    const at = random.int(0, spoiled.length);
    const [before, after] = [spoiled.slice(0, at), spoiled.slice(at)];
    switch (random.int(0, 3)) {
      case 0:
        spoiled = before + random.pick(pieces) + after;
        break;
      case 1:
        spoiled = before + random.pick(pieces) + after.slice(1);
        break;
      case 2:
        spoiled = before + after.slice(random.int(1, 3));
        break;
      default:
        spoiled = before + after.slice(0, random.int(1, 8)) + after;
    }
  }
  return spoiled;
}
