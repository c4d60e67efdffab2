import { expect, test } from "vitest";
import { assertFrameInvariants, errorOf, fromHex } from "../testing/assert-frame-invariants.ts";
import type { HelloFrame } from "./hello-frame.ts";

const hello: HelloFrame = {
  kind: "hello",
  versions: { lowest: 1, highest: 1 },
  lineage: new Uint8Array(16).fill(1),
  secret: new Uint8Array(16).fill(2),
  counts: { received: 0, sent: 0 },
};

test("hello keeps the frame invariants, with nothing but what is needed and with everything", () => {
  assertFrameInvariants(hello);
  assertFrameInvariants({
    ...hello,
    limits: { maxFrame: 65_536, credit: 65_536, streams: 256 },
    maxBeat: 15_000,
    revisions: { lowest: 1, highest: 4, fingerprint: new Uint8Array(16).fill(3) },
    draft: { revision: 5, fingerprint: new Uint8Array(16).fill(4) },
    agent: "tests/1 \\ é",
    session: "n1.AbC",
    counts: { received: 500, sent: 70_000 },
    probe: true,
    credentials: { scheme: "bearer", value: "x".repeat(200) },
  });
});

const needed =
  "!H4\x1f1\x1f1\\s1\x1f3\x1fAQEBAQEBAQEBAQEBAQEBAQ\x1f7\x1fAgICAgICAgICAgICAgICAg\x1f";

test("an even tag that is not known is skipped", () => {
  // R-FRAME-17
  expect(errorOf(`${needed}11\x1f0\\s0`)).toBe(undefined);
  const more = needed.replace("!H4", "!H5");
  expect(errorOf(`${more}11\x1f0\\s0\x1f98\x1fany\\sthing`)).toBe(undefined);
});

test("an odd tag that is not known is refused", () => {
  // R-FRAME-18
  const more = needed.replace("!H4", "!H5");
  expect(errorOf(`${more}11\x1f0\\s0\x1f99\x1fany`)).toBe("unknown_code");
  expect(errorOf(fromHex("2148 01 63 00"))).toBe("unknown_code");
});

test("tags ascend, and none stands twice", () => {
  // R-FRAME-16
  expect(errorOf(fromHex("2148 02 04 01 05 02 00"))).toBe("unsorted_keys");
  expect(errorOf(fromHex("2148 02 04 01 05 04 01 05"))).toBe("duplicate_key");
  expect(errorOf("!H2\x1f4\x1f5\x1f2\x1f1")).toBe("unsorted_keys");
  expect(errorOf("!H2\x1f4\x1f5\x1f4\x1f5")).toBe("duplicate_key");
});

test("a value ends where its fields end", () => {
  // R-FRAME-19
  expect(errorOf(fromHex("2148 01 01 01 01"))).toBe("truncated");
  expect(errorOf(fromHex("2148 01 01 03 01 01 01"))).toBe("trailing");
  expect(errorOf("!H1\x1f1\x1f1")).toBe("truncated");
  expect(errorOf("!H1\x1f1\x1f1\\s1\\s1")).toBe("trailing");
  expect(errorOf(fromHex("2148 01 0d 01 00"))).toBe("trailing");
  expect(errorOf("!H1\x1f13\x1f1")).toBe("trailing");
});

test("a hello without what is needed is refused", () => {
  // R-FRAME-20
  expect(errorOf(`${needed.replace("!H4", "!H3").slice(0, -1)}`)).toBe("truncated");
  expect(errorOf("!H0")).toBe("truncated");
  expect(errorOf(fromHex("2148 00"))).toBe("truncated");
});

test("a count of tags that cannot be there costs nothing", () => {
  expect(errorOf("!H9007199254740991")).toBe("truncated");
});

test("sixteen bytes are 22 characters, and another token is none of that form", () => {
  // R-FRAME-5
  for (const token of [
    "ICEiIyQlJicoKSorLC0uL",
    "ICEiIyQlJicoKSorLC0uLwA",
    "ICEiIyQlJicoKSorLC0uLw==",
  ]) {
    expect(errorOf(`!H1\x1f7\x1f${token}`)).toBe("invalid_token");
  }
});
