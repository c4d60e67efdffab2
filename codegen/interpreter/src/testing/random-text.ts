import type { IrJson } from "@twobyte/compiler/ir";
import type { Random } from "./random.ts";

/** Characters that codecs get wrong: escapes, surrogate pairs, marks, boundaries of UTF-8. */
const characters = [
  ..."abcXYZ019 -_/",
  ..."\\\n\r\0\u001f\u001e\"'`$",
  ..."{}[],:",
  ..."\t\u0001\u007f\u0080\u07ff\u0800\ud7ff\ue000\ufeff\uffff\u2028\u2029",
  ..."éßñΩЖ日本語한",
  ..."😀🏳𐍈\u{10ffff}",
] as const;

/** A string of at most `most` code points; now and then an ASCII one of a few hundred. */
export function randomText(random: Random, least: number, most: number): string {
  const size =
    random.once(30) && most > 300
      ? random.int(100, 300)
      : random.int(least, Math.min(most, least + 8));
  const ascii = random.once(2);
  return Array.from({ length: size }, () =>
    ascii ? String.fromCharCode(random.int(0x20, 0x7e)) : random.pick(characters),
  ).join("");
}

/** Bytes of at most `most`. */
export function randomBytes(random: Random, least: number, most: number): Uint8Array {
  const size = random.int(least, Math.min(most, least + 8));
  return Uint8Array.from({ length: size }, () => random.int(0, 255));
}

/** A UUID in lower case. */
export function randomUuid(random: Random): string {
  const digits = Array.from({ length: 32 }, () => random.int(0, 15).toString(16)).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** A double of any magnitude; NaN and the infinities only when `special`. */
export function randomDouble(random: Random, special: boolean): number {
  if (special && random.once(4)) {
    return random.pick([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  }
  switch (random.int(0, 4)) {
    case 0:
      return random.pick([0, -0, 1, -1, 0.1, -1e-7, 1e21, 5e-324, Number.MAX_VALUE, 123456.789]);
    case 1:
      return random.int(-1000, 1000) / random.pick([1, 2, 3, 10, 100]);
    default: {
      const view = new DataView(new ArrayBuffer(8));
      view.setUint32(0, random.u32());
      view.setUint32(4, random.u32());
      const value = view.getFloat64(0);
      return Number.isFinite(value) ? value : random.int(0, 100);
    }
  }
}

/** A JSON value of at most `depth` levels whose text is short. */
export function randomJson(random: Random, depth: number): IrJson {
  switch (random.int(0, depth > 0 ? 7 : 4)) {
    case 0:
      return random.pick([null, true, false]);
    case 1:
      return random.int(-1000, 1000) + 0;
    case 2:
      return random.pick([0.1, 1e21, -5e-324, 1e-7, 4.35]);
    case 3:
    case 4:
      return randomText(random, 0, 5);
    case 5:
      return Array.from({ length: random.int(0, 3) }, () => randomJson(random, depth - 1));
    default:
      return randomObject(random, depth);
  }
}

/** With its members in the order in which a decoder finds them. */
function randomObject(random: Random, depth: number): IrJson {
  const members = new Map<string, IrJson>();
  for (let count = random.int(0, 3); count > 0; count -= 1) {
    const name = random.once(8)
      ? random.pick(["__proto__", "constructor", "10", "2"])
      : randomText(random, 0, 3);
    members.set(name, randomJson(random, depth - 1));
  }
  return Object.fromEntries([...members].sort(([a], [b]) => (a < b ? -1 : 1)));
}
