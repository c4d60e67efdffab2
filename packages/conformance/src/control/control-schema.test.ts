import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { createSubject } from "../../subjects/codec-typescript/subject.js";

const read = (path: string): string =>
  readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");
const schema = JSON.parse(read("spec/schemas/control.schema.json")) as object;
const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false });
const validate = (definition: string, value: unknown): string => {
  const check =
    ajv.getSchema(`urn:twobyte:control:1#/definitions/${definition}`) ??
    ajv.addSchema(schema).getSchema(`urn:twobyte:control:1#/definitions/${definition}`);
  return check?.(value) === true ? "" : ajv.errorsText(check?.errors);
};

const lines = [...read("docs/conformance/control-protocol.md").matchAll(/^([→←]) (.*)$/gm)];

test("every line in the document is of the schema", () => {
  expect(lines.length).toBeGreaterThan(6);
  for (const [, arrow, line = ""] of lines) {
    const definition = arrow === "→" ? "request" : "reply";
    expect(`${line} ${validate(definition, JSON.parse(line))}`).toBe(`${line} `);
  }
});

test("a subject of this project keeps the schema, and answers the document's frames as it says", () => {
  const answer = createSubject(() => undefined);
  const asked = lines.filter(([, arrow]) => arrow === "→").map(([, , line = ""]) => line);
  const replies = asked.map((line) => {
    const reply: unknown = answer(JSON.parse(line) as { [member: string]: unknown });
    return { line, reply, problem: validate("reply", JSON.parse(JSON.stringify(reply))) };
  });
  expect(replies.map(({ problem }) => problem)).toEqual(asked.map(() => ""));
  const frames = replies.find(({ line }) => line.includes("decode-frames"));
  const at = lines.findIndex(([, , line = ""]) => line.includes('"op":"decode-frames"'));
  const [, , said = ""] = lines[at + 1] ?? [];
  expect(frames?.reply).toEqual(JSON.parse(said));
});

test.each([
  ["a request without an id", "request", { cmd: "start", versions: [1] }],
  ["a start without versions", "request", { id: 1, cmd: "start" }],
  ["a codec without a batch", "request", { id: 1, cmd: "codec" }],
  [
    "a decode of nothing",
    "operation",
    { op: "decode", message: "A", profile: "text", revision: 1 },
  ],
  ["a reply of both kinds", "reply", { id: 1, ok: {}, err: { code: "failed", message: "" } }],
  ["an invented capability", "reply", { id: 1, ok: { capabilities: ["speed"] } }],
  ["a result that is two", "result", { bytes: "00", text: "" }],
  ["hex in capitals", "result", { bytes: "FF" }],
  ["an event without a number", "event", { ev: "status" }],
])("the schema has no %s", (_what, definition, value) => {
  expect(validate(definition, value)).not.toBe("");
});
