import { isDeepStrictEqual } from "node:util";
import { toNeutral } from "./neutral.ts";
import type { Codec, Wire } from "./peer.ts";
import type { Touch } from "./touch.ts";
import { makeTouch, touchSum } from "./touch.ts";
import type { Workload } from "./workload.ts";

/** One codec and one workload, checked and ready to be timed. */
export interface Setup {
  readonly codec: Codec;
  readonly inputs: readonly unknown[];
  /** Encoded values: strings, or Buffers that lie one behind the other in one slab. */
  readonly wires: readonly Wire[];
  readonly touch: Touch;
  /** What touching all decoded values must add up to: the sum over the sources. */
  readonly sum: number;
  /** Total length of all encoded values, in bytes or UTF-16 units. */
  readonly units: number;
  /** Mean size in bytes; strings count as UTF-8. */
  readonly bytes: number;
}

/**
 * Encodes every value before it decodes the first, so that a result which doesn't outlive the next
 * encode shows; then compares every decoded value with its source and the touch sums with each
 * other. Throws, naming the instance, on any difference.
 */
export function makeSetup(workload: Workload, codec: Codec): Setup {
  const inputs = workload.values.map((value) => codec.input?.(value) ?? value);
  const wires = toSlab(inputs.map((input) => codec.encode(input)));
  const touch = makeTouch(workload.schema, codec.enums);
  const reading = codec.enums === "name" ? "ordinal-of-name" : "ordinal";
  const sum = touchSum(makeTouch(workload.schema, reading), workload.values);
  for (const [index, wire] of wires.entries()) checkValue(workload, codec, wire, index);
  const decodedSum = touchSum(
    touch,
    wires.map((wire) => codec.decode(wire)),
  );
  if (decodedSum !== sum) {
    throw new Error(`${workload.name}: touching decoded values gives ${decodedSum}, not ${sum}`);
  }
  const units = wires.reduce((total, wire) => total + wire.length, 0);
  return { codec, inputs, wires, touch, sum, units, bytes: meanBytes(wires) };
}

function checkValue(workload: Workload, codec: Codec, wire: Wire, index: number): void {
  const decoded = codec.decode(wire);
  const neutral = toNeutral(workload.schema, codec.output?.(decoded) ?? decoded);
  if (!isDeepStrictEqual(neutral, workload.values[index])) {
    throw new Error(`${workload.name}: instance ${index} comes back different after a round trip`);
  }
}

function toSlab(wires: readonly Wire[]): readonly Wire[] {
  const total = wires.reduce((sum, wire) => sum + (typeof wire === "string" ? 0 : wire.length), 0);
  const slab = Buffer.from(new ArrayBuffer(total));
  let offset = 0;
  return wires.map((wire) => {
    if (typeof wire === "string") return Buffer.from(wire).toString();
    slab.set(wire, offset);
    offset += wire.length;
    return slab.subarray(offset - wire.length, offset);
  });
}

function meanBytes(wires: readonly Wire[]): number {
  const total = wires.reduce(
    (sum, wire) => sum + (typeof wire === "string" ? Buffer.byteLength(wire) : wire.length),
    0,
  );
  return total / wires.length;
}
