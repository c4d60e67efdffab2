import { expect, test } from "vitest";
import type { FieldSketch, Sketch } from "../testing/declare.ts";
import { compiled, history } from "../testing/history.ts";
import { compareIr } from "./compare-ir.ts";

type Fields = Readonly<Record<string, FieldSketch>>;

/** A protocol with a union whose newer members say what older peers are sent. */
function blocks(text: Fields, newer: Readonly<Record<string, readonly [Fields, string]>>): Sketch {
  const structs = Object.entries(newer).map(([value, [fields]]) => [value, member(value, fields)]);
  const members = Object.entries(newer).map(([value, [, as]]) => [
    value,
    { struct: value, downlevel: { rule: "as", member: as } },
  ]);
  return {
    structs: {
      Chat: { fields: { block: ["union", "Block"] } },
      text: member("text", text),
      ...Object.fromEntries(structs),
    },
    unions: { Block: { members: { text: "text", ...Object.fromEntries(members) } } },
  };
}

function member(value: string, fields: Fields): { readonly fields: Fields } {
  return { fields: { type: ["const", value], ...fields } };
}

/** What check says of the members that came, or changed, with the last of some sketches. */
function found(...sketches: readonly [Sketch, ...Sketch[]]): string[] {
  const now = sketches.at(-1) ?? {};
  const lock = history(...sketches.slice(0, -1));
  const old = compiled(sketches.at(-2) ?? {}, lock).ir;
  const rules = compareIr(old, compiled(now, lock).ir).map(({ rule }) => rule);
  return rules.filter((rule) => /^(member|downlevel)-/.test(rule));
}

function added(text: Fields, image: Fields): string[] {
  return found(blocks(text, {}), blocks(text, { image: [image, "text"] }));
}

test("a member that has all that its stand-in asks for can be added", () => {
  const safe = ["member-added"];
  expect(added({ body: "string" }, { body: "string", url: "string" })).toEqual(safe);
  expect(added({ body: { type: "string", optional: true } }, {})).toEqual(safe);
  expect(added({}, { url: "string" })).toEqual(safe);
  const short = { body: { type: "string", constraints: { maxLength: 5 } } } as const;
  expect(added({ body: "string" }, short)).toEqual(safe);
  expect(added({ list: ["list", "u8"] }, { list: ["list", "u8"] })).toEqual(safe);
});

test("a member that lacks what its stand-in asks for is refused to older peers", () => {
  const refused = ["member-added-refused"];
  expect(added({ body: "string" }, {})).toEqual(refused);
  expect(added({ body: "string" }, { body: "u8" })).toEqual(refused);
  expect(added({ body: "string" }, { body: ["nullable", "string"] })).toEqual(refused);
  expect(added({ body: "string" }, { body: { type: "string", optional: true } })).toEqual(refused);
  const short = { body: { type: "string", constraints: { maxLength: 5 } } } as const;
  expect(added(short, { body: "string" })).toEqual(refused);
  expect(added({ list: ["list", "u8"] }, { list: ["list", "u16"] })).toEqual(refused);
});

test("a rule that leads on is followed to what the oldest peers have", () => {
  const text = { body: "string" } as const;
  const image = [{ url: "string", body: "string" }, "text"] as const;
  const foundOf = (video: Fields): string[] =>
    found(
      blocks(text, {}),
      blocks(text, { image }),
      blocks(text, { image, video: [video, "image"] }),
    );
  expect(foundOf({ url: "string", body: "string" })).toEqual(["member-added"]);
  expect(foundOf({ url: "string" })).toEqual(["member-added-refused"]);
  const loose = [{ body: "string", url: { type: "string", optional: true } }, "text"] as const;
  const old = [blocks(text, {}), blocks(text, { image: loose })] as const;
  const bare = blocks(text, { image: loose, video: [{ url: "string" }, "image"] });
  expect(found(...old, bare)).toEqual(["member-added-refused"]);
});

test("a member that loses what its stand-in asks for is refused from then on", () => {
  const text = { body: "string" } as const;
  const image = blocks(text, { image: [{ body: "string" }, "text"] });
  const bare = blocks(text, { image: [{}, "text"] });
  const structs = { ...bare.structs, image: { ...bare.structs?.["image"], removed: { body: "" } } };
  expect(found(blocks(text, {}), image, { ...bare, structs })).toEqual(["downlevel-refused"]);
  expect(found(blocks(text, {}), image, image)).toEqual([]);
});

test("members of which no two may be the same are refused: keys, and items of unique lists", () => {
  const place = (field: FieldSketch, isNew: boolean): Sketch => {
    const rose = { value: "rose", downlevel: { rule: "as", member: "red" } } as const;
    return {
      structs: { Chat: { fields: { colors: field } } },
      enums: { Color: { members: ["red", ...(isNew ? [rose] : [])] } },
    };
  };
  const addedIn = (field: FieldSketch): string[] => found(place(field, false), place(field, true));
  const list = ["list", ["enum", "Color"]] as const;
  expect(addedIn(list)).toEqual(["member-added"]);
  expect(addedIn({ type: list, constraints: { uniqueItems: true } })).toEqual([
    "member-added-refused",
  ]);
  expect(addedIn(["map", ["enum", "Color"], "u8"])).toEqual(["member-added-refused"]);
});
