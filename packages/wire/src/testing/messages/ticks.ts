import { readCount } from "../../binary/count.ts";
import { MAX_UNITS, toUnits } from "../../binary/decimal.ts";
import { readDelta, safeSum } from "../../binary/delta.ts";
import { putDelta64, readI64 } from "../../binary/int64.ts";
import { putVarint } from "../../binary/varint.ts";
import { putZigzag53 } from "../../binary/zigzag.ts";
import { addSigned, difference, difference54 } from "../../delta.ts";
import { checkInteger, checkU64 } from "../../integer.ts";
import { formatUnits, parseUnits } from "../../text/decimal.ts";
import { parseDelta } from "../../text/delta.ts";
import { parseI64 } from "../../text/int64.ts";
import { parseCount } from "../../text/integer.ts";
import { SEPARATOR } from "../../text/reader.ts";
import type { Random } from "../random.ts";
import type { TestMessage } from "./message.ts";

/** A list whose items' fields are written as differences: a timestamp, a decimal and a u64. */
export type Ticks = readonly { readonly at: number; readonly price: number; readonly id: bigint }[];

const [LEAST, MOST] = [-(2 ** 47), 2 ** 47 - 1];
const made = { entries: 0 };

interface Step {
  readonly at: number;
  readonly price: number;
  readonly id: bigint;
}

function* steps(ticks: Ticks): Iterable<Step> {
  let [at, price, id] = [0, 0, 0n];
  for (const tick of ticks) {
    const units = toUnits(tick.price, 100, "Tick.price");
    const time = checkInteger(tick.at, LEAST, MOST, "Tick.at");
    yield {
      at: difference(at, time, 48),
      price: difference54(price, units),
      id: BigInt.asIntN(64, checkU64(tick.id, "Tick.id") - id),
    };
    [at, price, id] = [time, units, tick.id];
  }
}

/** Adds up differences that `next` reads one field after the other. */
function sums(
  r: Parameters<typeof safeSum>[0],
  count: number,
  next: { at: () => number; price: () => number; id: () => bigint },
): Ticks {
  const ticks: Ticks[number][] = [];
  let [at, price, id] = [0, 0, 0n];
  for (let i = 0; i < count; i++) {
    at = addSigned(at, next.at(), 48);
    price = safeSum(r, price, next.price(), MAX_UNITS);
    id = BigInt.asUintN(64, id + next.id());
    made.entries++;
    ticks.push({ at, price: price / 100, id });
  }
  return ticks;
}

function randomPrice(random: Random): number {
  return (random.integer() % (MAX_UNITS + 1)) / 100 + 0;
}

export const ticks: TestMessage<Ticks> = {
  name: "Ticks",
  made,
  write: (w, value) => {
    w.reserve(5);
    putVarint(w, value.length);
    for (const step of steps(value)) {
      w.reserve(26);
      putZigzag53(w, step.at);
      putZigzag53(w, step.price);
      putDelta64(w, step.id);
    }
  },
  read: (r) =>
    sums(r, readCount(r, 24, 100), {
      at: () => readDelta(r, 48),
      price: () => readDelta(r, 54),
      id: () => readI64(r),
    }),
  format: (value) => {
    const tokens = [`${value.length}`];
    for (const step of steps(value)) {
      tokens.push(`${step.at}`, formatUnits(`${step.price}`, 2), `${step.id}`);
    }
    return tokens.join(SEPARATOR);
  },
  parse: (r) =>
    sums(r, parseCount(r, 100), {
      at: () => parseDelta(r, 48),
      price: () => parseUnits(r, 2),
      id: () => parseI64(r),
    }),
  random: (random) =>
    random.list(5, () => ({
      at: Math.floor(random.integer() / 64),
      price: randomPrice(random),
      id: BigInt.asUintN(64, BigInt(random.integer()) * 2049n),
    })),
};
