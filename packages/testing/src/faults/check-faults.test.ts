import { expect, test } from "vitest";
import { ChaosProxyError } from "../chaos-proxy-error.ts";
import { checkFaults } from "./check-faults.ts";
import type { Faults } from "./faults.ts";

test("every fault can be given, in its short and in its long form", () => {
  checkFaults({});
  checkFaults({
    accept: "mute",
    up: {
      blackhole: "drop",
      buffer: "end",
      coalesce: 0.5,
      stall: false,
      delay: { ms: 0, jitter: 3 },
      throttle: 1,
      chunk: { least: 1, most: 1 },
      cutAfter: { bytes: 0, how: "rst" },
    },
    down: { buffer: 1, delay: 1.5, chunk: 1, cutAfter: 0 },
    idleCut: { ms: 1, of: "down", how: "fin" },
    blockUpgrade: { status: 400 },
  });
});

const wrong: readonly [unknown, string][] = [
  [
    { down: { cutAfter: -1 } },
    "faults.down.cutAfter is -1: give a whole number of bytes, 0 or more",
  ],
  [{ up: { chunk: 0 } }, "faults.up.chunk is 0: give a whole number of bytes, 1 or more"],
  [{ up: { chunk: { least: 3, most: 2 } } }, "which is not less"],
  [{ up: { chunk: { most: 2 } } }, "an object with least"],
  [{ up: { throttle: Number.NaN } }, "faults.up.throttle is NaN"],
  [{ up: { delay: { jitter: 1 } } }, 'faults.up.delay is {"jitter":1}: give an object with ms'],
  [{ down: { latency: 5 } }, "faults.down.latency is no fault: there are blackhole, buffer"],
  [{ down: { constructor: 5 } }, "faults.down.constructor is no fault"],
  [{ accept: "no" }, 'faults.accept is no: give one of "refuse", "mute"'],
  [{ blockUpgrade: { status: 200 } }, "an HTTP status, 400 to 599"],
  [{ up: 5 }, "faults.up is 5: give an object"],
  [null, "faults is null: give an object"],
];

test.each(wrong)("%j is refused", (faults, message) => {
  expect(() => checkFaults(faults as Faults)).toThrow(message);
  expect(() => checkFaults(faults as Faults)).toThrow(ChaosProxyError);
});
