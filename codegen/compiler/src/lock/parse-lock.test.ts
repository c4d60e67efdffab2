import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Sketch } from "../testing/declare.ts";
import { compiled, history } from "../testing/history.ts";
import { formatLock } from "./format-lock.ts";
import { lockSchema } from "./lock-schema.ts";
import { parseLock } from "./parse-lock.ts";

const chat: Sketch = {
  structs: {
    Chat: {
      fields: {
        id: "uuid",
        text: { type: "string", optional: true },
        kind: ["nullable", ["enum", "Kind"]],
        block: ["list", ["union", "Block"]],
        ticks: ["list", ["struct", "Tick"], ["at"]],
        by: ["map", "string", ["decimal", 2, "bigint"]],
      },
    },
    Tick: { fields: { at: ["timestamp", "ms"], price: ["f64", "special"] } },
    Text: { fields: { type: ["const", "text"] } },
  },
  enums: { Kind: { members: ["a", "b"] } },
  unions: { Block: { members: { text: "Text" } } },
  services: { Chats: { methods: { get: { input: "Chat", outputs: ["Chat"], errors: ["Tick"] } } } },
};

const without: Sketch = {
  ...chat,
  structs: {
    ...chat.structs,
    Chat: { fields: { id: "uuid" }, removed: { kind: null, block: [], ticks: [], by: {} } },
  },
  enums: {},
  unions: {},
  services: { Chats: { methods: { get: { input: "Chat", outputs: ["Chat"] } } } },
};

const text = formatLock(history(chat, without));

function broken(change: (text: string) => string): { code: string; line: number; message: string } {
  const changed = change(text);
  expect(changed).not.toBe(text);
  const { lock, diagnostics } = parseLock(changed, "chat.lock.json");
  expect(lock).toBeUndefined();
  const [first] = diagnostics;
  expect(first?.span?.file).toBe("chat.lock.json");
  return { code: first?.code ?? "", line: first?.span?.line ?? 0, message: first?.message ?? "" };
}

function lineOf(part: string): number {
  return text.slice(0, text.indexOf(part)).split("\n").length;
}

test("R-LOCK-1 R-LOCK-2 a lock's text is one entry a line, sorted by kind, owner and position", () => {
  expect(text.split("\n").slice(0, 9)).toEqual([
    "{",
    '  "lockVersion": 1,',
    '  "protocol": "acme.chat",',
    '  "lineage": "00112233445566778899aabbccddeeff",',
    '  "revisions": [',
    expect.stringMatching(/^ {4}\[1,"released","[0-9a-f]{32}"\],$/),
    expect.stringMatching(/^ {4}\[2,"released","[0-9a-f]{32}"\]$/),
    "  ],",
    '  "entries": [',
  ]);
  expect(text).toContain('    ["field","Chat",0,{"name":"id","since":1,"type":"uuid"}],\n');
  expect(text).toContain(
    '    ["field","Chat",2,{"name":"kind","onRemoved":null,"removed":2,"since":1,"type":["nullable",["enum","Kind"]]}],\n',
  );
  const entries = text.split("\n").filter((line) => line.startsWith('    ["'));
  const keys = entries.map((line) => {
    const [kind, owner, position] = JSON.parse(line.replace(/,$/, "")) as [string, string, number];
    return `${kind} ${owner} ${String(position).padStart(6, "0")}`;
  });
  expect(keys).toEqual([...keys].sort());
});

test("a lock reads back as itself, also with CRLF line ends", () => {
  const { lock } = parseLock(text, "chat.lock.json");
  expect(lock).toEqual(history(chat, without));
  expect(parseLock(text.replaceAll("\n", "\r\n"), "chat.lock.json").lock).toEqual(lock);
  const draft = compiled(chat).lock;
  expect(parseLock(formatLock(draft), "chat.lock.json").lock).toEqual(draft);
});

test("R-LOCK-3 an entry of a released revision that was edited does not keep its fingerprint", () => {
  const edits = [
    ['"name":"text","optional":true', '"name":"text"'],
    ['"type":"uuid"', '"type":"string"'],
    ['["field","Chat",0,{"name":"id","since":1', '["field","Chat",0,{"name":"id","since":2'],
    ['["const","text"]', '["const","other"]'],
    ['"kind":"unary"', '"kind":"query"'],
    ['"servedBy":"server"', '"servedBy":"client"'],
  ] as const;
  for (const [from, to] of edits) {
    const { code, line } = broken((whole) => whole.replace(from, to));
    expect([from, code]).toEqual([from, "lock-fingerprint"]);
    expect([6, 7]).toContain(line);
  }
});

test("a deleted tombstone is a hole that is reported where it shows", () => {
  const { code, line } = broken((whole) => whole.replace(/ {4}\["field","Chat",1,.*\n/, ""));
  expect(code).toBe("lock-invalid");
  expect(line).toBe(lineOf('["field","Chat",1'));
});

test("contradictions inside a lock are reported at their entry", () => {
  const cases = [
    ['"target":"Chat"', '"target":"Gone"', "there is no message Gone"],
    ['"input":"Chat"', '"input":"Gone"', "there is no struct Gone"],
    ['["nullable",["enum","Kind"]]', '["nullable",["enum","Gone"]]', "there is no enum Gone"],
    ['"width":2', '"width":3', "its width is 3, but 2 first members need 2"],
    [
      '"removed":2,"since":1,"type":["nullable"',
      '"removed":1,"since":1,"type":["nullable"',
      "impossible revisions",
    ],
    ['{"name":"price"', '{"name":"at"', "at is in use twice"],
    ['["struct","Tick"],[0]', '["struct","Tick"],[9]', "its delta names no field of Tick"],
    ['"struct":"Text"', '"struct":"Gone"', "there is no struct Gone"],
    ['[2,"released"', '[3,"released"', "revision 3 is out of order"],
  ] as const;
  for (const [from, to, message] of cases) {
    const found = broken((whole) => whole.replace(from, to));
    expect(found.message).toContain(message);
    expect(found.code).toBe("lock-invalid");
    expect(found.line).toBe(from.startsWith("[2") ? 5 : lineOf(from));
  }
});

test("R-LOCK-4 what is not the lock's schema is reported with the entry's line", () => {
  const cases = [
    ['"type":"uuid"', '"type":"guid"', "must be equal to one of the allowed values"],
    ['"since":1,"type":"uuid"', '"from":1,"type":"uuid"', "must have required property 'since'"],
    ['{"name":"id"', '{"color":1,"name":"id"', "must NOT have additional properties (color)"],
    ['["field","Chat",0', '["farm","Chat",0', 'an entry has the unknown kind "farm"'],
  ] as const;
  for (const [from, to, message] of cases) {
    const found = broken((whole) => whole.replace(from, to));
    expect(found.message).toContain(message);
    expect(found).toMatchObject({ code: "lock-invalid", line: lineOf(from) });
  }
  const header = broken((whole) => whole.replace(/"lineage": ".{32}"/, '"lineage": "ABC"'));
  expect(header.message).toContain("/lineage must match pattern");
});

test("text that is not JSON is reported where it stops being JSON", () => {
  const { code, line } = broken((whole) =>
    whole.replace('["field","Chat",0,', '["field","Chat",0,,'),
  );
  expect(code).toBe("lock-syntax");
  expect(line).toBe(lineOf('["field","Chat",0'));
  const comma = broken((whole) => whole.replace(/,\n( {4}\["field","Chat",0)/, "\n$1"));
  expect(comma).toMatchObject({ code: "lock-syntax", line: lineOf('["field","Chat",0') - 1 });
  expect(broken((whole) => whole.slice(0, -4)).code).toBe("lock-syntax");
  expect(broken(() => "").code).toBe("lock-syntax");
});

test("R-LOCK-5 a lock of a newer version is refused whatever else it holds", () => {
  const found = broken(() => '{\n  "lockVersion": 2,\n  "everything": "else"\n}\n');
  expect(found).toMatchObject({ code: "lock-version", line: 2 });
  expect(found.message).toBe("The lock file has version 2; this compiler reads version 1.");
});

test("conflict markers are named as such, with the way out", () => {
  const found = broken((whole) =>
    whole.replace('    ["field","Chat",0', '<<<<<<< ours\n    ["field","Chat",0'),
  );
  expect(found).toMatchObject({ code: "lock-conflict", line: lineOf('["field","Chat",0') });
});

test("R-LOCK-2 the same lock in another form is refused", () => {
  expect(broken((whole) => whole.replace('",0,{', '", 0, {'))).toMatchObject({
    code: "lock-not-canonical",
  });
  expect(broken((whole) => `${whole}\n`)).toMatchObject({ code: "lock-not-canonical" });
});

test("spec/schemas/lock.schema.json is the schema that locks are checked against", () => {
  const url = new URL("../../../../spec/schemas/lock.schema.json", import.meta.url);
  expect(JSON.parse(readFileSync(url, "utf8"))).toEqual(lockSchema);
});
