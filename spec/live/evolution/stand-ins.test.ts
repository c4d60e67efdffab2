import { afterEach, expect, test } from "vitest";
import { compareIr } from "../../../codegen/compiler/src/breaking/compare-ir.ts";
import type { FieldSketch, Sketch } from "../../../codegen/compiler/src/testing/declare.ts";
import { cleanUp } from "../place.ts";
import { talk } from "./deliver.ts";
import type { Peers } from "./peers.ts";
import { peersBetween } from "./peers.ts";
import { sendInput } from "./send.ts";

afterEach(cleanUp);

type Fields = Readonly<Record<string, FieldSketch>>;

/** A union to which a member is added that older peers are sent as `text`. */
function withImage(image: Fields): Peers {
  const chat = { fields: { block: ["union", "Block"] } } as const;
  const text = { fields: { type: ["const", "text"], body: "string" } } as const;
  const before = {
    structs: { Chat: chat, Text: text },
    unions: { Block: { members: { text: "Text" } } },
  } as const;
  const downlevel = { rule: "as", member: "text" } as const;
  const Image = { fields: { type: ["const", "image"], ...image } } as const;
  const after: Sketch = {
    structs: { ...before.structs, Image },
    unions: { Block: { members: { text: "Text", image: { struct: "Image", downlevel } } } },
  };
  return peersBetween(before, after);
}

function rulesOf({ old, now }: Peers): string[] {
  return compareIr(old.ir, now.ir).map(({ rule }) => rule);
}

test("a new member of a union arrives as the one that stands for it, which it has all of", async () => {
  const peers = withImage({ url: "string", body: "string" });
  expect(rulesOf(peers)).toContain("member-added");
  const { old, now } = peers;
  await talk(old, now);
  const image = { block: { type: "image", url: "/", body: "a cat" } };
  const text = { block: { type: "text", body: "a cat" } };
  expect(await sendInput(now, old, "Probe.putChat", image)).toStrictEqual(text);
});

test("a new member of a union that lacks what its stand-in asks for is refused, as check says", async () => {
  const peers = withImage({ url: "string" });
  expect(rulesOf(peers)).toContain("member-added-refused");
  const image = { block: { type: "image", url: "/" } };
  expect(await sendInput(peers.now, peers.old, "Probe.putChat", image)).toBe(
    "writer: invalid_value",
  );
});

test("two members that become one key cannot be sent, as check says", async () => {
  const rose = { value: "rose", downlevel: { rule: "as", member: "red" } } as const;
  const sketch = (more: readonly (typeof rose)[]): Sketch => ({
    structs: { Chat: { fields: { count: ["map", ["enum", "Color"], "u8"] } } },
    enums: { Color: { members: ["red", ...more] } },
  });
  const peers = peersBetween(sketch([]), sketch([rose]));
  expect(rulesOf(peers)).toContain("member-added-refused");
  const count = new Map([
    ["red", 1],
    ["rose", 2],
  ]);
  expect(await sendInput(peers.now, peers.old, "Probe.putChat", { count })).toBe(
    "writer: not_expressible",
  );
});

test("a constant for a removed field that older peers' bounds refuse breaks, as check says", async () => {
  const id = "00112233-4455-6677-8899-aabbccddeeff";
  const count = { type: "u8", constraints: { minimum: 1 } } as const;
  const before = { structs: { Chat: { fields: { id: "uuid", count } } } } as const;
  const after = (constant: number): Sketch => ({
    structs: { Chat: { fields: { id: "uuid" }, removed: { count: constant } } },
  });
  const [good, bad] = [peersBetween(before, after(1)), peersBetween(before, after(0))];
  expect(rulesOf(good)).toContain("field-removed");
  await talk(good.old, good.now);
  expect(rulesOf(bad)).toContain("required-field-removed");
  expect(await sendInput(bad.now, bad.old, "Probe.putChat", { id })).toBe(
    "reader: invalid_argument",
  );
});
