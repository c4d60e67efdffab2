import { Type } from "@sinclair/typebox";
import * as b from "@twobyte/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { diagnosticMap } from "../diagnostics/diagnostic-map.ts";
import { jsonSchemas } from "./json-schema.ts";
import { readExport } from "./testing/read-types.ts";

const Thing = b.struct("Thing", {
  id: b.uuid(),
  size: b.u64({ minimum: 1n, default: "2" }),
  price: b.decimal(2, { maximum: "9" }),
  at: b.timestamp("us"),
  heat: b.f32({ special: true, minimum: 1 }),
  more: b.json({ maxDepth: 3 }),
  data: b.bytes({ maxLength: 3 }),
  color: b.enumOf("Color", { red: {}, green: { as: "red" } }),
  shape: Type.Union([
    Type.Object({ kind: Type.Literal("circle"), r: b.u8() }),
    Type.Object({ kind: Type.Literal("square") }),
  ]),
  name: Type.Optional(Type.String({ pattern: "^a+$", format: "date" })),
  ticks: b.list(b.u8(), { delta: true }),
  byName: b.map(b.i8(), b.nullable(Type.Object({ deep: Type.Number() }))),
  next: b.nullable(b.ref("Thing")),
});

const ask = b.serverStream({
  input: Thing,
  outputs: [Thing],
  auth: { scopes: ["a"] },
  rate: { cost: 1, per: "address" },
  overflow: { latest: "id" },
});

const valid = JSON.stringify(
  b.protocol("acme.test", { package: "@acme/test", services: [b.service("Things", { ask })] }),
);

/** The valid protocol with some of its members replaced by anything. */
const damaged = fc
  .array(
    fc.record({
      at: fc.nat(400),
      by: fc.anything({ withBigInt: true, withDate: true, withMap: true }),
    }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((edits) => {
    let count = 0;
    return JSON.parse(valid, (_, value: unknown) => {
      count++;
      return edits.find((edit) => edit.at === count)?.by ?? value;
    }) as unknown;
  });

test("a schema module may export anything without an exception (R-SCHEMA-5)", {
  timeout: 60_000,
}, () => {
  expect(readExport(JSON.parse(valid)).findings).toEqual([]);
  fc.assert(
    fc.property(fc.oneof({ weight: 5, arbitrary: damaged }, fc.anything()), (value) => {
      const { declarations, findings } = readExport(value);
      for (const { code, params } of findings)
        expect(diagnosticMap[code].message(params as never)).toMatch(/\S/);
      if (findings.every(({ code }) => diagnosticMap[code].severity !== "error"))
        jsonSchemas(declarations);
    }),
    { numRuns: 500 },
  );
});
