import { expect, test } from "vitest";
import { compile } from "../compile.ts";
import type { Sketch } from "../testing/declare.ts";
import { declare } from "../testing/declare.ts";
import { compiled, history, reported, testLineage } from "../testing/history.ts";
import type { Lock } from "./lock.ts";
import { codeCandidates, codeCount, isCode } from "./mnemonic.ts";

function messages(
  names: Record<string, string | undefined>,
  method: { code?: string } = {},
): Sketch {
  const structs = Object.fromEntries(
    Object.entries(names).map(([name, code]) => [name, code === undefined ? {} : { code }]),
  );
  const outputs = Object.keys(names).sort();
  return {
    structs: { In: {}, ...structs },
    services: {
      S: { methods: { ask: { kind: "serverStream", input: "In", outputs, ...method } } },
    },
  };
}

function plain(...names: string[]): Sketch {
  return messages(Object.fromEntries(names.map((name) => [name, undefined])));
}

function codes(lock: Lock): string[] {
  return lock.codes.map(
    ({ code, target, removed }) =>
      `${code} ${target}${removed === undefined ? "" : ` -${removed}`}`,
  );
}

function first(name: string, count: number): string[] {
  const found: string[] = [];
  for (const code of codeCandidates(name)) {
    if (found.length === count) break;
    found.push(code);
  }
  return found;
}

test("R-EVO-16 a mnemonic is made of initials, then of letters of the name, then of anything", () => {
  expect(first("ChatDelta", 4)).toEqual(["CD", "Ch", "Ca", "Ct"]);
  expect(first("sendMessageNow", 3)).toEqual(["SM", "SN", "Se"]);
  expect(first("ask", 5)).toEqual(["As", "Ak", "A0", "A1", "A2"]);
  expect(first("Chat.owner", 2)).toEqual(["CO", "Ch"]);
  expect(first("HTTPServer", 2)).toEqual(["HS", "HT"]);
  expect(first("über-uns", 2)).toEqual(["BU", "Be"]);
  expect(first("世界", 3)).toEqual(["A0", "A1", "A2"]);
  const all = [...codeCandidates("ask")];
  expect(new Set(all).size).toBe(codeCount);
  expect(all.every(isCode)).toBe(true);
});

test("R-EVO-16 methods come before messages, and each takes the first free candidate", () => {
  expect(codes(compiled(plain("Asked", "ChatDelta", "ChatDone", "Cd")).lock)).toEqual(
    ["Ak Asked", "As S.ask", "CD ChatDelta", "Cd Cd", "Ch ChatDone"].sort(),
  );
});

test("R-CODE-1 R-CODE-2 R-EVO-17 a pinned code wins over every mnemonic of the draft", () => {
  expect(
    codes(compiled(messages({ ChatDelta: undefined, Other: "CD" }, { code: "x9" })).lock),
  ).toEqual(["CD Other", "Ch ChatDelta", "x9 S.ask"]);
  expect(reported(messages({ A: "!a" }))).toEqual(["code-malformed"]);
  expect(reported(messages({ A: "Xx", B: "Xx" }))).toEqual(["code-taken"]);
  expect(reported({ structs: { A: { code: "Aa" } } })).toEqual(["code-unused"]);
});

test("R-CODE-3 R-EVO-18 a released code never moves and its tombstone keeps it", () => {
  const lock = history(plain("ChatDelta", "Done"));
  expect(codes(compiled(plain("Chair", "ChatDelta", "Cut", "Done"), lock).lock)).toContain(
    "CD ChatDelta",
  );
  expect(reported(messages({ ChatDelta: "Xx", Done: undefined }), lock)).toEqual(["code-moved"]);
  expect(reported(messages({ ChatDelta: "CD", Done: undefined }), lock)).toEqual([]);
  const gone = compiled(plain("ChatDone", "Done"), lock).lock;
  expect(codes(gone)).toEqual(["As S.ask", "CD ChatDelta -2", "Ch ChatDone", "Do Done"]);
  expect(reported(messages({ ChatDone: "CD", Done: undefined }), lock)).toEqual(["code-taken"]);
});

test("a message that comes back gets a new code", () => {
  const lock = history(plain("ChatDelta", "Done"), plain("Done"));
  expect(codes(compiled(plain("ChatDelta", "Done"), lock).lock)).toEqual([
    "As S.ask",
    "CD ChatDelta -2",
    "Ch ChatDelta",
    "Do Done",
  ]);
});

test("a code of the draft may move only because its owner is new in the draft", () => {
  const drafted = compiled(plain("ChatDone")).lock;
  expect(codes(drafted)).toContain("CD ChatDone");
  expect(codes(compiled(plain("ChatDelta", "ChatDone"), drafted).lock)).toContain("CD ChatDelta");
  expect(
    codes(compiled(plain("ChatDelta", "ChatDone"), history(plain("ChatDone"))).lock),
  ).toContain("CD ChatDone");
});

test("R-EVO-19 scarce codes are warned of, and none is left when all are taken", () => {
  const many = (count: number): Sketch =>
    plain(...Array.from({ length: count }, (_, at) => `M${at}`));
  expect(reported(many(2578))).toEqual([]);
  expect(reported(many(2579))).toEqual(["codes-scarce"]);
  const full = compile({ declarations: declare(many(codeCount)), newLineage: () => testLineage });
  expect(full.diagnostics.map((one) => one.code)).toEqual(["codes-exhausted", "codes-scarce"]);
  expect(full.ir).toBeUndefined();
});
