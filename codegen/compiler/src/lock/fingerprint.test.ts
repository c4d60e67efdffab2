import { expect, test } from "vitest";
import type { Sketch } from "../testing/declare.ts";
import { compiled, history } from "../testing/history.ts";
import { findFingerprintMismatch, fingerprints, fingerprintText } from "./fingerprint.ts";

const chat: Sketch = {
  structs: {
    Ask: { fields: { prompt: "string", kind: { type: ["enum", "Kind"], optional: true } } },
    Delta: { fields: { text: "string", parts: ["list", ["nullable", ["union", "Part"]]] } },
    Link: {
      fields: {
        type: ["const", "link"],
        url: "string",
        inner: { type: ["struct", "Delta"], optional: true },
      },
    },
  },
  enums: { Kind: { members: ["small", "large"] } },
  unions: { Part: { members: { link: "Link" } } },
  services: {
    Chat: { methods: { ask: { kind: "serverStream", input: "Ask", outputs: ["Delta"] } } },
  },
};

const renamed: Sketch = {
  protocol: "other.name",
  structs: {
    Z: {
      fields: {
        p: "string",
        k: { type: ["enum", "E"], optional: true, default: "x", constraints: { maxLength: 1 } },
      },
    },
    Y: { code: "De", fields: { t: "string", ps: ["list", ["nullable", ["union", "U"]]] } },
    X: {
      fields: {
        type: ["const", "link"],
        u: "string",
        i: { type: ["struct", "Y"], optional: true },
      },
    },
  },
  enums: { E: { members: ["s", 2] } },
  unions: { U: { members: { link: "X" } } },
  services: {
    S: { methods: { m: { code: "As", kind: "serverStream", input: "Z", outputs: ["Y"] } } },
  },
};

function first(sketch: Sketch): string | undefined {
  return fingerprints(compiled(sketch).lock)[0];
}

test("R-LOCK-11 the fingerprint's text has codes, positions and wire types, and no name", () => {
  expect(fingerprintText(compiled(chat).lock, 1, "")).toBe(
    '["twobyte-layout",1,"",[["As","serverStream","server",0,["De"],[],[]],["De","message",1]],' +
      '[["struct",[[0,1,"required","string"],[1,1,"optional",["enum",2]]]],' +
      '["struct",[[0,1,"required","string"],[1,1,"required",["list",["nullable",["union",3]]]]]],' +
      '["enum",2,[0,1]],["union",1,[[0,4]]],' +
      '["struct",[[0,1,"required",["const","link"]],[1,1,"required","string"],[2,1,"optional",["struct",1]]]]]]',
  );
  expect(first(chat)).toBe("aa7345807a962fa651914014ae27bcb6");
});

test("R-LOCK-12 names, defaults and constraints leave the fingerprint as it is", () => {
  expect(first(renamed)).toBe(first(chat));
});

test("R-LOCK-12 messages stand in the order of their codes, not of their names", () => {
  const named = (one: string, two: string): Sketch => ({
    structs: { In: {}, [one]: { code: "Aa" }, [two]: { code: "Bb" } },
    services: {
      S: { methods: { m: { kind: "bidi", input: "In", outputs: [one, two], inputs: [one, two] } } },
    },
  });
  expect(first(named("One", "Two"))).toBe(first(named("Two", "One")));
});

test("R-LOCK-11 every change of layout changes the fingerprint", () => {
  const ask = (fields: NonNullable<Sketch["structs"]>[string]["fields"]): Sketch => ({
    ...chat,
    structs: { ...chat.structs, Ask: { fields: fields ?? {} } },
  });
  const method = { kind: "serverStream", input: "Ask", outputs: ["Delta"] } as const;
  const variants: Sketch[] = [
    chat,
    ask({ kind: { type: ["enum", "Kind"], optional: true }, prompt: "string" }),
    ask({ prompt: "bytes", kind: { type: ["enum", "Kind"], optional: true } }),
    ask({ prompt: "string", kind: ["enum", "Kind"] }),
    ask({ prompt: ["nullable", "string"], kind: { type: ["enum", "Kind"], optional: true } }),
    ask({ prompt: "string" }),
    { ...chat, enums: { Kind: { members: ["small", "large", "huge"] } } },
    { ...chat, enums: { Kind: { members: ["small"] } } },
    { ...chat, services: { Chat: { methods: { ask: { ...method, kind: "unary" } } } } },
    { ...chat, services: { Chat: { methods: { ask: { ...method, input: "Link" } } } } },
    { ...chat, services: { Chat: { methods: { ask: { ...method, errors: ["Link"] } } } } },
    { ...chat, services: { Chat: { methods: { ask: { ...method, inputs: ["Delta"] } } } } },
    { ...chat, services: { Chat: { methods: { ask: { ...method, code: "Xx" } } } } },
    { ...chat, services: { Chat: { servedBy: "client", methods: { ask: method } } } },
  ];
  expect(new Set(variants.map(first)).size).toBe(variants.length);
});

test("R-LOCK-13 each fingerprint covers the one before it", () => {
  const grown: Sketch = { ...chat, enums: { Kind: { members: ["small", "large", "huge"] } } };
  const lock = history(chat, grown);
  const [one, two] = fingerprints(lock);
  expect(one).toBe(first(chat));
  expect(fingerprintText(lock, 2, one ?? "")).toContain(`["twobyte-layout",1,"${one}",`);
  expect(findFingerprintMismatch(lock)).toBeUndefined();
  const [head, ...rest] = lock.revisions;
  const forged = { ...head, number: 1, state: "released", fingerprint: "0".repeat(32) } as const;
  expect(findFingerprintMismatch({ ...lock, revisions: [forged, ...rest] })).toEqual({
    revision: 1,
    stored: "0".repeat(32),
    computed: one,
  });
  expect(two).not.toBe(one);
});

test("R-LOCK-11 a removed field is only the bits that it leaves, a later field and member are not there yet", () => {
  const removedKind: Sketch = {
    ...chat,
    structs: {
      ...chat.structs,
      Ask: { fields: { prompt: "string", extra: { type: "u8", optional: true } } },
    },
    enums: {},
  };
  const lock = history(chat, removedKind);
  expect(fingerprintText(lock, 1, "")).toBe(fingerprintText(compiled(chat).lock, 1, ""));
  expect(fingerprintText(lock, 2, "")).toContain(
    '["struct",[[0,1,"required","string"],[1,1,"removed",3],[2,2,"optional","u8"]]]',
  );
});
