import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ir } from "@twobyte/compiler/ir";
import { expect, test } from "vitest";
import type { Bundle } from "./testing/bundle.ts";
import { bundle } from "./testing/bundle.ts";
import { scenarios } from "./testing/scenario-ir.ts";

const folder = join(scenarios, "chat/generated");
const ir = JSON.parse(readFileSync(join(folder, "ir.json"), "utf8")) as Ir;

function chat(...names: readonly string[]): Promise<Bundle> {
  return bundle(folder, `export { ${names.join(", ")} } from "./dist/codec.js";`);
}

/** Structs of which something is in a bundle, by the names of fields that errors tell. */
function structsIn({ code }: Bundle): string[] {
  const names = ir.structs.map(({ name }) => name);
  return names.filter((name) => code.includes(`"${name}"`) || code.includes(`"${name}.`));
}

function modulesIn({ modules }: Bundle, pattern: RegExp): string[] {
  return modules.filter((path) => pattern.test(path)).sort();
}

test("one message of the binary profile loads no other message, no text and no JSON", async () => {
  const token = await chat("encodeToken", "decodeToken");
  expect(structsIn(token)).toEqual(["Token"]);
  expect(modulesIn(token, /^dist/)).toEqual(["dist/binary.js", "dist/codec.js"]);
  const others = /dist\/(?:text|json|constraint|regexp)\/|canonical-json|map-order|base64|member-/;
  expect(modulesIn(token, others)).toEqual([]);
  expect(token.code).not.toContain("invalid_token");
});

test("one message of the text profile loads no other message, no binary and no JSON", async () => {
  const token = await chat("encodeTokenText", "decodeTokenText");
  expect(structsIn(token)).toEqual(["Token"]);
  expect(modulesIn(token, /^dist/)).toEqual(["dist/codec.js", "dist/text.js"]);
  expect(modulesIn(token, /dist\/(?:binary|json|constraint|regexp)\/|native/)).toEqual([]);
});

test("a message brings along what it holds, and their constraints, and no more", async () => {
  const history = await chat("encodeHistory");
  const held = ["Attachment.link", "Attachment.quote", "History", "Message"];
  expect(structsIn(history)).toEqual(held);
  expect(modulesIn(history, /regexp|timestamp/)).not.toEqual([]);
  const typing = await chat("encodeTyping");
  expect(structsIn(typing)).toEqual(["Typing"]);
  expect(modulesIn(typing, /regexp|timestamp|uuid|bits/)).toEqual([]);
});

test("whoever only encodes loads no reader, and whoever only decodes no writer", async () => {
  const encode = await chat("encodeToken");
  expect(modulesIn(encode, /reader/)).toEqual([]);
  const decode = await chat("decodeToken");
  expect(modulesIn(decode, /writer/)).toEqual([]);
});

test("JSON mapping loads neither profile", async () => {
  const token = await chat("tokenToJson", "tokenFromJson");
  expect(structsIn(token)).toEqual(["Token"]);
  expect(modulesIn(token, /^dist/)).toEqual(["dist/json.js"]);
  expect(modulesIn(token, /dist\/(?:binary|text)\//)).toEqual([]);
});

test("an import of which nothing is used leaves nothing", async () => {
  const modules = ["codec", "messages", "json", "check", "binary", "text"];
  const imports = modules.map((name) => `import * as ${name} from "./dist/${name}.js";`);
  const { code } = await bundle(folder, imports.join("\n"));
  expect(code).toBe("");
});
