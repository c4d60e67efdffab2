import { readFileSync } from "node:fs";
import { compile } from "@twobyte/compiler";
import { expect, test } from "vitest";
import type { StructSketch } from "./testing/sketch.ts";
import { sketched } from "./testing/sketched.ts";

interface Example {
  readonly line: number;
  readonly schema: StructSketch;
  readonly value: unknown;
  readonly binary: string;
  readonly text: string;
}

/** The examples of a chapter: fences of the kind `example` whose first line is a schema. */
function readExamples(chapter: string): Example[] {
  const markdown = readFileSync(new URL(`../../../spec/${chapter}`, import.meta.url), "utf8");
  return [...markdown.matchAll(/^```example\n(schema:[\s\S]*?)^```$/gm)].map((match) => {
    const lines = new Map(
      (match[1] ?? "")
        .trim()
        .split("\n")
        .map((line): [string, string] => {
          const at = line.indexOf(":");
          return [line.slice(0, at), line.slice(at + 1).trim()];
        }),
    );
    const part = (name: string): string => {
      const found = lines.get(name);
      if (found === undefined) throw new Error(`${chapter}: an example without ${name}`);
      return found;
    };
    return {
      line: markdown.slice(0, match.index).split("\n").length,
      schema: JSON.parse(part("schema")) as StructSketch,
      value: JSON.parse(part("value")),
      binary: part("binary"),
      text: part("text").slice(1, -1),
    };
  });
}

const chapters = ["03-binary-profile.md", "04-text-profile.md"];

for (const chapter of chapters) {
  for (const { line, schema, value, binary, text } of readExamples(chapter)) {
    test(`the example at ${chapter}:${line} holds in both directions`, () => {
      const message = sketched(compile, [schema]);
      const given = message.codec.fromJson("M", value);
      expect(message.binary(given)).toBe(binary);
      expect(message.text(given)).toBe(text);
      expect(message.codec.toJson("M", message.fromBinary(binary))).toEqual(value);
      expect(message.codec.toJson("M", message.fromText(text))).toEqual(value);
    });
  }
}

test("the chapters on the profiles have examples", () => {
  expect(chapters.map((chapter) => readExamples(chapter).length > 0)).toEqual([true, true]);
});
