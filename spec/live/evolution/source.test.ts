import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { breakingRules } from "../../../codegen/compiler/src/breaking/rules.ts";
import { writePackage } from "../../../codegen/typescript/src/testing/install-package.ts";
import { typeCheck } from "../../../codegen/typescript/src/testing/type-check.ts";
import { cleanUp } from "../place.ts";
import { talk } from "./deliver.ts";
import type { Peer } from "./peer.ts";
import { peersOf } from "./peers.ts";
import { programs } from "./programs.ts";
import { carry } from "./send.ts";

let folder: string;
/** What the compiler says of each rule's program, by the package that it has: nothing is well. */
const verdicts = { old: new Map<string, string>(), now: new Map<string, string>() };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "twobyte-evolution-"));
  await Promise.all([checkAll("old"), checkAll("now")]);
});

afterAll(() => rmSync(folder, { recursive: true }));
afterEach(cleanUp);

/** Compiles all programs with the packages of one version. */
async function checkAll(version: "old" | "now"): Promise<void> {
  const files = Object.entries(programs).map(([rule, program]) =>
    writeProgram(join(folder, version, rule), program, peersOf(rule)[version]),
  );
  const more = { lib: ["ES2022", "DOM"], skipLibCheck: true };
  const lines = (await typeCheck("TypeScript 7.0", files, more)).split("\n");
  for (const rule of Object.keys(programs)) {
    const own = lines.filter((line) => line.includes(`${version}/${rule}/`));
    verdicts[version].set(rule, own.map((line) => line.replace(/.*error /, "")).join("\n"));
  }
}

/** A program beside the package that it imports. */
function writeProgram(place: string, program: string, { ir }: Peer): string {
  const target = join(place, "node_modules", ir.protocol.package);
  mkdirSync(target, { recursive: true });
  writePackage(target, ir);
  // To a compiler packages of one name and version are one.
  const manifest = JSON.parse(readFileSync(join(target, "package.json"), "utf8")) as object;
  const version = `1.0.0-${basename(place)}`;
  writeFileSync(join(target, "package.json"), JSON.stringify({ ...manifest, version }));
  writeFileSync(join(place, "package.json"), '{ "type": "module" }');
  const path = join(place, "program.ts");
  writeFileSync(path, `${program}\n`);
  return path;
}

/** The program compiled before, and does so no more, for the reason given; peers talk all the same. */
async function expectBroken(rule: string, reason: RegExp): Promise<void> {
  const { releases, now } = peersOf(rule);
  expect(verdicts.old.get(rule)).toBe("");
  expect(verdicts.now.get(rule)).toMatch(reason);
  for (const release of releases) await talk(release, now);
}

test("breaking/package-renamed: an import of the old name leads nowhere, and peers talk", async () => {
  await expectBroken("package-renamed", /^TS2307: .*@acme\/chat\/codec/);
});

test("breaking/type-removed: a program that names the type no longer compiles, and peers talk", async () => {
  await expectBroken("type-removed", /^TS2459: .*'Note'.* not exported/);
  const { old, now } = peersOf("type-removed");
  const note = { text: "kept" };
  expect(carry(old, now, "Note", note, 1)).toEqual({ binary: note, text: note });
  expect(() => now.encode("Note", note, "binary", 2)).toThrow(/has no place/);
  expect(() => now.decode("Note", old.encode("Note", note, "text"), 2)).toThrow(/revision 2/);
});

test("breaking/type-renamed: a program that names the type no longer compiles, and peers talk", async () => {
  await expectBroken("type-renamed", /^TS2305: .*'Delta'/);
});

test("breaking/property-removed: a program that reads it no longer compiles, and peers talk", async () => {
  await expectBroken("property-removed", /^TS2339: .*'count'/);
});

test("breaking/readonly-added: a program that assigns it no longer compiles, and peers talk", async () => {
  await expectBroken("readonly-added", /^TS2540: .*'id'/);
});

test("breaking/method-renamed: a program that calls it no longer compiles, and peers talk", async () => {
  await expectBroken("method-renamed", /^TS2339: .*'ask'/);
});

test("breaking/service-renamed: a program that calls it no longer compiles, and peers talk", async () => {
  await expectBroken("service-renamed", /^TS2305: .*'ChatsClient'/);
});

test("breaking/type-added: a program of the old package compiles with the new one", () => {
  expect([verdicts.old.get("type-added"), verdicts.now.get("type-added")]).toEqual(["", ""]);
});

test("breaking/deprecation-changed: a program of the old package compiles with the new one", () => {
  const rule = "deprecation-changed";
  expect([verdicts.old.get(rule), verdicts.now.get(rule)]).toEqual(["", ""]);
});

test("there is a program for every rule about source code", () => {
  const rules = Object.entries(breakingRules).filter(([, { category }]) => category === "SOURCE");
  expect(Object.keys(programs).sort()).toEqual(rules.map(([rule]) => rule).sort());
});
