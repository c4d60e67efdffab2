import { expect, test } from "vitest";
import { compile } from "./compile.ts";
import { declare } from "./testing/declare.ts";

const lineage = "00112233445566778899aabbccddeeff";
const newLineage = (): string => lineage;

const chat = declare({
  structs: {
    Ask: { fields: { prompt: "string", model: { type: ["enum", "Model"], optional: true } } },
    ChatDelta: { fields: { text: "string", last: "bool", at: ["nullable", ["timestamp", "ms"]] } },
    Done: {},
  },
  enums: { Model: { members: ["small", "large"] } },
  services: {
    Chat: {
      methods: { ask: { kind: "serverStream", input: "Ask", outputs: ["ChatDelta", "Done"] } },
    },
  },
});

test("a first compile lays every field out in one group and draws a lineage", () => {
  const { ir, lock, changed, diagnostics } = compile({ declarations: chat, newLineage });
  expect(diagnostics).toEqual([]);
  expect(changed).toBe(true);
  expect(lock?.lineage).toBe(lineage);
  expect(ir?.revisions).toMatchObject([{ number: 1, state: "draft" }]);
  const [ask, delta, done] = ir?.structs ?? [];
  expect(ask?.groups).toEqual([{ since: 1, bits: 3 }]);
  expect(ask?.fields).toMatchObject([
    { name: "prompt", position: 0, slot: { bits: 0 }, downlevel: "refuse" },
    { name: "model", position: 1, presenceBit: 0, bitsAt: 1, slot: { bits: 2 } },
  ]);
  expect(delta?.groups).toEqual([{ since: 1, bits: 2 }]);
  expect(delta?.fields).toMatchObject([
    { name: "text", downlevel: "omit" },
    { name: "last", bitsAt: 0 },
    { name: "at", bitsAt: 1, slot: { nullable: true, bits: 1 } },
  ]);
  expect(done).toMatchObject({ groups: [], fields: [], recursive: false, versioned: false });
  expect(ir?.codes).toMatchObject([
    { code: "As", kind: "method", target: "Chat.ask" },
    { code: "CD", kind: "message", target: "ChatDelta" },
    { code: "Do", kind: "message", target: "Done" },
  ]);
});

test("compiling again with the lock that came out changes nothing", () => {
  const first = compile({ declarations: chat, newLineage });
  const again = compile({ declarations: chat, lock: first.lock, frozen: true });
  expect(again).toEqual({ ...first, changed: false });
});

test("R-LOCK-14 a lineage is 128 random bits, drawn once and kept", () => {
  const [one, other] = [compile({ declarations: chat }), compile({ declarations: chat })];
  expect(one.lock?.lineage).toMatch(/^[0-9a-f]{32}$/);
  expect(other.lock?.lineage).not.toBe(one.lock?.lineage);
  expect(compile({ declarations: chat, lock: one.lock }).ir?.protocol.lineage).toBe(
    one.lock?.lineage,
  );
});

test("R-LOCK-16 a frozen lock that would change is an error that says how, and nothing comes out", () => {
  const { lock } = compile({ declarations: chat, newLineage });
  const more = { ...chat, enums: [{ name: "Model", members: [{ value: "small" }] }] };
  expect(compile({ declarations: more, lock, frozen: true })).toEqual({
    changed: false,
    diagnostics: [
      expect.objectContaining({
        code: "lock-stale",
        message:
          'The schema would change the lock, which is frozen: ["enum","Model",0,{"since":1,"width":1}] is new, and 2 more.',
      }),
    ],
  });
  expect(compile({ declarations: chat, frozen: true }).diagnostics).toMatchObject([
    { code: "lock-missing" },
  ]);
});

test("R-LOCK-17 a lock of another protocol is refused", () => {
  const { lock } = compile({ declarations: chat, newLineage });
  const other = { ...chat, protocol: { ...chat.protocol, name: "acme.mail" } };
  const { ir, diagnostics } = compile({ declarations: other, lock });
  expect(ir).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: "lock-other-protocol" }]);
});
