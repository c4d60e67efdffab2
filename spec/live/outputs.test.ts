import { afterEach, expect, test } from "vitest";
import type { Ir } from "../../codegen/compiler/src/ir/ir.ts";
import type { Talk } from "./generated-peers.ts";
import { releasesOf, talk } from "./generated-peers.ts";
import { cleanUp } from "./place.ts";

afterEach(cleanUp);

/** What becomes of calls that nothing comes of. */
const fine: Talk = { heard: [], skipped: [], told: undefined, errors: [] };

/** The releases of a protocol by what its methods answer with. */
function irsOf(...history: readonly (readonly string[])[]): [Ir, Ir, Ir] {
  const text = { fields: { text: "string" } } as const;
  const irs = releasesOf(
    history.map((outputs) => ({
      structs: Object.fromEntries(["Ask", ...outputs].map((name) => [name, text])),
      services: {
        Talk: {
          methods: {
            tell: { kind: "unary", input: "Ask", outputs },
            ask: { kind: "serverStream", input: "Ask", outputs },
          },
        },
      },
    })),
  );
  return irs as [Ir, Ir, Ir];
}

const plain = (text: string) => ({ text });
const alpha = (text: string) => ({ message: "Alpha", value: { text } });
const beta = (text: string) => ({ message: "Beta", value: { text } });
const inexpressible = "1 inexpressible";

test("an output that is gone keeps its name, and so does the one that stays", async () => {
  const [old, now] = irsOf(["Alpha", "Beta"], ["Beta"]);
  const both = [beta("1"), alpha("2"), beta("3")];
  expect(await talk(now, old, both)).toEqual({ ...fine, heard: both, told: beta("1") });
  const one = [beta("1"), beta("2")];
  for (const client of [old, now]) {
    expect(await talk(client, now, one)).toEqual({ ...fine, heard: one, told: beta("1") });
  }
});

test("an output that is new gives the others their name, and is announced to who lacks it", async () => {
  const [old, now] = irsOf(["Beta"], ["Alpha", "Beta"]);
  const [one, named] = [[plain("1")], [beta("1")]];
  expect(await talk(now, old, one)).toEqual({ ...fine, heard: named, told: beta("1") });
  expect(await talk(old, now, [beta("1"), alpha("2"), beta("3")])).toEqual({
    ...fine,
    heard: [plain("1"), plain("3")],
    skipped: [inexpressible],
    told: plain("1"),
  });
});

test("an output in the place of another is never taken for it", async () => {
  const [old, now] = irsOf(["Alpha"], ["Beta"]);
  const asAlpha = { ...fine, heard: [alpha("1")], told: alpha("1") };
  expect(await talk(now, old, [plain("1")])).toEqual(asAlpha);
  const { errors, ...rest } = await talk(old, now, [beta("1"), beta("2")]);
  expect(rest).toEqual({ heard: [], skipped: [inexpressible, inexpressible], told: "internal" });
  expect(errors).toMatchObject([{ rawMessage: "tell of revision 1 has no Beta" }]);
});

test("an output that comes back is known under both of its codes", async () => {
  const [first, second, third] = irsOf(["Alpha", "Beta"], ["Beta"], ["Alpha", "Beta"]);
  const given = [alpha("1"), beta("2")];
  const all = { ...fine, heard: given, told: alpha("1") };
  const versions: readonly [Ir, Ir][] = [
    [first, third],
    [third, first],
    [third, third],
  ];
  for (const [client, server] of versions) expect(await talk(client, server, given)).toEqual(all);
  const { heard, skipped } = await talk(second, third, given);
  expect([heard, skipped]).toEqual([[beta("2")], [inexpressible]]);
});

test("a method that gained its first output answers nothing to those who expect nothing", async () => {
  const [old, now] = irsOf([], ["Beta"]);
  expect(await talk(old, now, [plain("1"), plain("2")])).toEqual({
    ...fine,
    skipped: [inexpressible, inexpressible],
  });
  expect(await talk(now, now, [plain("1")])).toEqual({
    ...fine,
    heard: [plain("1")],
    told: plain("1"),
  });
  expect(await talk(now, old, [])).toEqual({ ...fine, told: "internal" });
});

test("a method that lost its last output answers nothing", async () => {
  const [, now] = irsOf(["Beta"], []);
  expect(await talk(now, now, [])).toEqual(fine);
});
