import type { Ir } from "@twobyte/compiler/ir";
import { expect, test } from "vitest";
import {
  enumOf,
  fieldOf,
  irOf,
  methodOf,
  serviceOf,
  slotOf,
  structOf,
} from "../testing/ir-fixture.ts";
import { scenarioIr } from "../testing/scenario-ir.ts";
import { generateDocs } from "./generate-docs.ts";

/** The same IR with every array that is not in wire order or the author's order turned around. */
function turned(ir: Ir): Ir {
  return {
    ...ir,
    structs: ir.structs.toReversed(),
    enums: ir.enums.toReversed(),
    unions: ir.unions.toReversed(),
    codes: ir.codes.toReversed(),
    services: ir.services
      .map((service) => ({ ...service, methods: service.methods.toReversed() }))
      .reverse(),
  };
}

/** A protocol of so many messages of twelve fields, each in a method of its own. */
function large(messages: number): Ir {
  const names = Array.from({ length: messages }, (_, at) => `Message${at}`);
  const fieldsOf = (at: number) => [
    fieldOf("id", slotOf({ kind: "int", width: "u64" })),
    fieldOf("mood", slotOf({ kind: "enum", name: "Mood" })),
    fieldOf("next", slotOf({ kind: "struct", name: names[at + 1] ?? "Message0" }, undefined, true)),
    ...Array.from({ length: 9 }, (_, field) =>
      fieldOf(`field${field}`, slotOf("string", { maxLength: 20, pattern: "[a-z ]+[0-9]*" }), {
        doc: `What field ${field} of \`${names[at]}\` says | more.`,
      }),
    ),
  ];
  return irOf({
    structs: names.map((name, at) => structOf(name, fieldsOf(at), { recursive: true })),
    enums: [enumOf("Mood", ["fine", "so so"])],
    services: Array.from({ length: 10 }, (_, service) =>
      serviceOf(
        `Service${service}`,
        names
          .filter((_, at) => at % 10 === service)
          .map((name) => methodOf(`go${name}`, { input: name, outputs: [name] })),
      ),
    ),
  });
}

test("equal IRs give equal files, whatever the order of their parts", () => {
  for (const name of ["chat", "types"]) {
    const ir = scenarioIr(name);
    expect(generateDocs(turned(ir))).toEqual(generateDocs(ir));
    expect(generateDocs(structuredClone(ir), { splitAbove: 0 })).toEqual(
      generateDocs(ir, { splitAbove: 0 }),
    );
  }
});

test("an IR stays as it is", () => {
  const ir = scenarioIr("chat");
  const before = JSON.stringify(ir);
  generateDocs(ir);
  expect(JSON.stringify(ir)).toBe(before);
});

test("files are sorted, have no folders, and end in one newline", () => {
  const { files } = generateDocs(scenarioIr("chat"), { splitAbove: 0 });
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual([
    "asyncapi.json",
    "reference.md",
    "schema.json",
    "service-chat.md",
    "service-screen.md",
    "types.md",
  ]);
  for (const { path, content } of files) expect(content, path).toMatch(/[^\n]\n$/);
});

test("an IR that this target cannot read is refused with what to do", () => {
  const other = { ...irOf({}), irVersion: "2.0" } as unknown as Ir;
  expect(() => generateDocs(other)).toThrow('version "2.0", this target reads "1.0"');
  expect(() => generateDocs(irOf({ features: ["x"] }))).toThrow('needs the feature "x"');
  const dangling = structOf("Post", [fieldOf("a", slotOf({ kind: "struct", name: "Nowhere" }))]);
  expect(() => generateDocs(irOf({ structs: [dangling] }))).toThrow('the struct "Nowhere"');
});

test("400 messages take well under a second", () => {
  const ir = large(400);
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    generateDocs(ir);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(1000);
});
