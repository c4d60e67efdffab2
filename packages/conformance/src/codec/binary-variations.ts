import type { Annotation } from "@twobyte/interpreter";
import type { SeededRandom } from "../run/seed.ts";
import type { VarintPlace } from "./places.ts";
import { varintAt, varintOf, varintsOf } from "./places.ts";

/** A message in bytes, and what each of them means. */
export interface BinaryMessage {
  readonly bytes: Uint8Array;
  readonly rows: readonly Annotation[];
}

/** What can be made of a message's bytes. */
export type BinaryKind =
  | "truncated"
  | "split"
  | "appended"
  | "sizes"
  | "announced"
  | "overlong"
  | "bits"
  | "changed"
  | "twice";

/** All variations of one kind; of those that are drawn, some. */
export function binaryVariations(
  kind: BinaryKind,
  message: BinaryMessage,
  random: SeededRandom,
): Uint8Array[] {
  const { bytes, rows } = message;
  switch (kind) {
    case "truncated":
      return Array.from(bytes, (_, end) => bytes.slice(0, end));
    case "split":
      return Array.from(bytes, (_, from) => bytes.slice(from + 1));
    case "appended":
      return [[0], [0xff], [0x80, 0x80], Array.from({ length: 9 }, () => random.below(256))].map(
        (more) => Uint8Array.of(...bytes, ...more),
      );
    case "sizes":
      return varintsOf(rows, bytes)
        .filter(({ isSize }) => isSize)
        .flatMap((place) => otherSizes(bytes, place));
    case "announced":
      return varintsOf(rows, bytes)
        .filter(({ isSize }) => isSize)
        .flatMap(({ at }) =>
          announced.map((size) => Uint8Array.of(...bytes.subarray(0, at), ...varintOf(size))),
        );
    case "overlong":
      return varintsOf(rows, bytes).map(({ at, length }) => {
        const last = at + length - 1;
        return replaced(bytes, last, 1, [(bytes[last] ?? 0) | 0x80, 0]);
      });
    case "bits":
      return rows
        .filter(({ type }) => type.startsWith("bits of "))
        .flatMap(({ offset, length }) => flipped(bytes, offset, length));
    case "changed":
      return Array.from({ length: Math.min(changes, bytes.length * 4) }, () => {
        const at = random.below(bytes.length);
        return replaced(bytes, at, 1, [(bytes[at] ?? 0) ^ (1 + random.below(255))]);
      });
    case "twice":
      return twiceWrong(message, random);
  }
}

const changes = 24;

/**
 * Two things that are wrong by themselves: one of each kind in front, and behind it the end cut off, or
 * a byte more than there should be.
 */
function twiceWrong(message: BinaryMessage, random: SeededRandom): Uint8Array[] {
  const kinds = ["overlong", "bits", "sizes", "changed"] as const;
  return kinds.flatMap((kind) => {
    const all = binaryVariations(kind, message, random);
    if (all.length === 0) return [];
    return Array.from({ length: pairs }, (_, at) => {
      const one = all[random.below(all.length)] ?? message.bytes;
      if (at % 2 === 0) return Uint8Array.of(...one, 0x80);
      return one.slice(0, one.length - 1 - random.below(Math.ceil(one.length / 2)));
    });
  });
}

const pairs = 8;

function otherSizes(bytes: Uint8Array, place: VarintPlace): Uint8Array[] {
  const size = varintAt(bytes, place);
  const others = [size - 1n, size + 1n, 2n ** 20n + 1n, 2n ** 32n - 1n, 2n ** 32n];
  return others
    .filter((other) => other >= 0n)
    .map((other) => replaced(bytes, place.at, place.length, varintOf(other)));
}

/** In a few bytes, and more than a host can set aside for the entries of. */
const announced = [2n ** 28n, 2n ** 32n - 1n, 2n ** 32n, 2n ** 40n, 2n ** 53n];

function flipped(bytes: Uint8Array, offset: number, length: number): Uint8Array[] {
  return Array.from({ length: 8 * length }, (_, bit) => {
    const at = offset + (bit >> 3);
    return replaced(bytes, at, 1, [(bytes[at] ?? 0) ^ (1 << (bit & 7))]);
  });
}

function replaced(bytes: Uint8Array, at: number, drop: number, put: readonly number[]): Uint8Array {
  return Uint8Array.of(...bytes.subarray(0, at), ...put, ...bytes.subarray(at + drop));
}
