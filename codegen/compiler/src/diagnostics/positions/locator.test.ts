import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Place, Step } from "../../surface/place.ts";
import { protocolPlace, within } from "../../surface/place.ts";
import { createLocator } from "./locator.ts";

/** The text that stands at a place of a schema, up to the end of its line. */
async function textAt(
  files: Readonly<Record<string, string>>,
  ...steps: readonly Step[]
): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "twobyte-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  const locate = await createLocator(join(root, "schema.ts"), root);
  const { file, line, column } = locate(steps.reduce<Place>(within, protocolPlace));
  const text = files[file]?.split("\n")[line - 1] ?? "";
  return text.slice(column - 1).replace(/[,;].*$/, "");
}

const type = (name: string, isOwn = true): Step => ({ kind: "type", name, isOwn });
const field = (name: string): Step => ({ kind: "field", name });

test("a field stands at its name, through wrappers, constants and spread", async () => {
  const schema = [
    "const shared = { id: uuid() };",
    'const Owner = Type.Object({ name: Type.String() }, { $id: "Owner" });',
    'const Chat = struct("Chat", { ...shared, owner: Type.Optional(nullable(Owner)),',
    "  list: list(Type.Object({ deep: u8() })) });",
    'export default protocol("a.b", { types: [Chat] });',
  ].join("\n");
  const at = (...steps: Step[]): Promise<string> => textAt({ "schema.ts": schema }, ...steps);
  expect(await at(type("Chat"))).toBe('"Chat"');
  expect(await at(type("Chat"), field("id"))).toBe("id: uuid() }");
  expect(await at(type("Chat"), field("owner"))).toBe("owner: Type.Optional(nullable(Owner))");
  expect(await at(type("Owner"), field("name"))).toBe("name: Type.String() }");
  const inList = [
    type("Chat"),
    field("list"),
    { kind: "item" } as const,
    type("Chat.list.item", false),
  ];
  expect(await at(...inList, field("deep"))).toBe("deep: u8() })) })");
});

test("what is imported is found in its own file", async () => {
  const files = {
    "schema.ts":
      'import * as parts from "./parts.ts";\nimport Main from "./main.js";\nexport default protocol("a.b", { types: [parts.Part, Main] });',
    "parts.ts": 'export { Part } from "./part.ts";',
    "part.ts": 'const Part = struct("Part", { a: u8() });\nexport { Part };',
    "main.ts": 'export default struct("Main", { b: u8() });',
  };
  expect(await textAt(files, type("Part"), field("a"))).toBe("a: u8() })");
  expect(await textAt(files, type("Main"), field("b"))).toBe("b: u8() })");
});

test("services, methods, options and members stand at their names", async () => {
  const schema = [
    'const State = enumOf("State", { live: {}, gone: { as: "live" } });',
    'const Shape = union("kind", { circle: { r: u8() }, square: Square }, { $id: "Shape" });',
    'const Plain = Type.Union([Type.Literal("x"), Type.Object({ kind: Type.Literal("y") })]);',
    "const calls = { ask: unary({ input: A, outputs: [B, C] }) };",
    'export default protocol("a.b", { services: [service("Chat", {}, calls)] });',
  ].join("\n");
  const at = (...steps: Step[]): Promise<string> => textAt({ "schema.ts": schema }, ...steps);
  const service: Step[] = [
    { kind: "option", name: "services" },
    { kind: "entry", index: 0 },
    { kind: "service", name: "Chat" },
  ];
  const method: Step = { kind: "method", name: "ask" };
  expect(await at(...service)).toBe('"Chat"');
  expect(await at(...service, method)).toBe("ask: unary({ input: A");
  const outputs: Step = { kind: "option", name: "outputs" };
  expect(await at(...service, method, outputs)).toBe("outputs: [B");
  expect(await at(...service, method, outputs, { kind: "entry", index: 1 })).toBe("C] }) }");
  expect(await at(type("State"), { kind: "member", value: "gone" })).toBe(
    'gone: { as: "live" } })',
  );
  const circle: Step = { kind: "member", value: "circle" };
  expect(await at(type("Shape"), circle, type("Shape.circle", false), field("r"))).toBe(
    "r: u8() }",
  );
});

test("what is computed stands at the nearest thing that is written", async () => {
  const schema = [
    "const make = (name: string) => struct(name, fields());",
    "function fields() { return { made: u8() }; }",
    "const Loop = loop;",
    "const loop = Loop;",
    'export default protocol("a.b", { types: [make("Made"), Loop] });',
  ].join("\n");
  const at = (...steps: Step[]): Promise<string> => textAt({ "schema.ts": schema }, ...steps);
  expect(await at(type("Made"))).toBe('"Made")');
  expect(await at(type("Made"), field("made"))).toBe("made: u8() }");
  expect(await at(type("Other"), field("x"))).toBe('"a.b"');
});

test("a file without a default export, or none at all, is its beginning", async () => {
  expect(await textAt({ "schema.ts": "const a = 1" }, type("A"))).toBe("const a = 1");
});
