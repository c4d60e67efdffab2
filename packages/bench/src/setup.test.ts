import { expect, test } from "vitest";
import type { Codec } from "./peer.ts";
import { makeSetup } from "./setup.ts";
import { workloadNamed } from "./workloads/registry.ts";

const json: Codec = {
  encode: (value) => Buffer.from(JSON.stringify(value)),
  decode: (bytes) => JSON.parse(String(bytes)),
};

test("a codec that works is ready, its bytes in one slab", () => {
  const setup = makeSetup(workloadNamed("token"), json);
  const buffers = new Set(setup.wires.map((wire) => (wire as Buffer).buffer));
  expect(buffers.size).toBe(1);
  expect(setup.units / setup.wires.length).toBe(setup.bytes);
});

test("a codec whose result is overwritten by the next encode is found out", () => {
  const shared = Buffer.alloc(100_000);
  const careless: Codec = {
    ...json,
    encode: (value) => shared.subarray(0, shared.write(JSON.stringify(value))),
  };
  expect(() => makeSetup(workloadNamed("chat"), careless)).toThrow();
});

test("a codec that changes a value is found out", () => {
  const careless: Codec = {
    ...json,
    decode: (bytes) => {
      const value = JSON.parse(String(bytes));
      return { ...value, seq: value.seq + 1, stream: value.stream - 1 };
    },
  };
  expect(() => makeSetup(workloadNamed("token"), careless)).toThrow(/instance 0 comes back/);
});

test("cleaning before the comparison can't hide what the touch sees", () => {
  const careless: Codec = {
    ...json,
    decode: (bytes) => ({ ...JSON.parse(String(bytes)), seq: 0 }),
    output: (decoded) => ({ ...(decoded as object), seq: 1 }),
  };
  const workload = workloadNamed("token");
  const values = workload.values.map((value) => ({ ...value, seq: 1 }));
  expect(() => makeSetup({ ...workload, values }, careless)).toThrow(/touching decoded values/);
});
