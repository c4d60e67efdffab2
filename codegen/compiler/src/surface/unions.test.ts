import { Type } from "@sinclair/typebox";
import { enumOf, ref, struct, u8, union } from "@twobyte/schema";
import { expect, test } from "vitest";
import { declareTypes, fieldsOf, findingsOf } from "./testing/read-types.ts";

const A = struct("A", { kind: Type.Literal("a"), x: u8() });
const B = struct("B", { kind: Type.Literal("b") });

test("an enum has members of one kind, each once (R-SCHEMA-30)", () => {
  const { enums } = declareTypes(
    enumOf("State", {
      live: { doc: "There." },
      gone: { as: "live", renamedFrom: "lost" },
      odd: { skip: true },
    }),
  );
  expect(enums[0]?.members).toEqual([
    { value: "live", doc: "There." },
    { value: "gone", renamedFrom: "lost", downlevel: { rule: "as", member: "live" } },
    { value: "odd", downlevel: { rule: "skip" } },
  ]);
  expect(findingsOf(enumOf("E", []))).toEqual(["members-missing"]);
  expect(findingsOf(enumOf("E", ["a", "a"]))).toEqual(["member-repeated"]);
  const many = Array.from({ length: 65_536 }, (_, index) => `m${index}`);
  expect(findingsOf(enumOf("E", many.slice(1)))).toEqual([]);
  expect(findingsOf(enumOf("E", many))).toEqual(["members-too-many"]);
  const mixed = Type.Union([Type.Literal("a"), Type.Literal(1)], { $id: "E" });
  expect(findingsOf(mixed)).toEqual(["union-untagged"]);
  const half = Type.Union([Type.Literal(0.5), Type.Literal(1.5)], { $id: "E" });
  expect(findingsOf(half)).toEqual(["literal-unsupported", "literal-unsupported"]);
});

test("a union of literals is an enum, of one literal a constant", () => {
  const { a, b } = fieldsOf(
    struct("S", {
      a: Type.Union([Type.Literal("x"), Type.Literal("y")]),
      b: Type.Union([Type.Literal("x")]),
    }),
  );
  expect([a, b].map((one) => one?.slot.type)).toEqual([
    { kind: "enum", name: "S.a" },
    { kind: "const", value: "x" },
  ]);
});

test("the members of a union all have the tag, each its own value (R-SCHEMA-31)", () => {
  const { unions } = declareTypes(union("kind", { a: A, b: B }, { $id: "U" }));
  const members = [
    { value: "a", struct: "A" },
    { value: "b", struct: "B" },
  ];
  expect(unions).toEqual([{ name: "U", tag: "kind", members }]);
  const other = struct("Other", { kind: Type.String() });
  expect(findingsOf(union("kind", { a: A, other }, { $id: "U" }))).toEqual(["union-tag-missing"]);
  const again = Type.Object({ kind: Type.Literal("a") }, { $id: "Again" });
  expect(
    findingsOf(
      Type.Unsafe({ anyOf: [A, again], "x-twobyte": { type: "union", name: "U", tag: "kind" } }),
    ),
  ).toEqual(["union-tag-repeated"]);
  expect(findingsOf(union("kind", { b: A }, { $id: "U" }))).toEqual(["union-tag-mismatch"]);
});

test("a plain union is read by the one tag that its members have (R-SCHEMA-32)", () => {
  const { unions } = declareTypes(struct("S", { u: Type.Union([A, Type.Null(), ref("B")]) }), B);
  expect(unions).toMatchObject([
    { name: "S.u", tag: "kind", members: [{ struct: "A" }, { struct: "B" }] },
  ]);
  const plain = (...members: object[]): object =>
    struct("S", { u: Type.Unsafe({ anyOf: members }) });
  expect(findingsOf(plain(A, A))).toEqual(["union-untagged"]);
  expect(findingsOf(plain(A, Type.Object({ x: u8() })))).toEqual(["union-untagged"]);
  expect(findingsOf(plain(A, Type.String()))).toEqual(["union-untagged"]);
  const two = (value: string): object =>
    Type.Object({ kind: Type.Literal(value), type: Type.Literal(value) });
  expect(findingsOf(plain(two("a"), two("b")))).toEqual(["union-tag-ambiguous"]);
});

test("a member without the tag gets it first, in a struct that the path names (R-SCHEMA-33)", () => {
  const Square = struct("Square", { side: u8() }, { code: "Sq" });
  const { structs } = declareTypes(
    union("kind", { circle: { r: u8() }, square: Square }, { $id: "Shape" }),
  );
  expect(structs).toMatchObject([
    { name: "Shape.circle", fields: [{ name: "kind" }, { name: "r" }] },
    { name: "Shape.square", fields: [{ name: "kind" }, { name: "side" }] },
  ]);
  expect(structs[1]).not.toHaveProperty("code");
});

test("as names another member of the same type (R-SCHEMA-34)", () => {
  const withRule = (rule: object): object =>
    union("kind", { a: A, b: B }, { $id: "U", members: { b: rule } });
  expect(declareTypes(withRule({ as: "a" })).unions[0]?.members[1]).toEqual({
    value: "b",
    struct: "B",
    downlevel: { rule: "as", member: "a" },
  });
  for (const rule of [{ as: "c" }, { as: "b" }, { as: "a", skip: true }])
    expect(findingsOf(withRule(rule))).toEqual(["downlevel-invalid"]);
});
