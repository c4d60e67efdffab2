import { expect, test } from "vitest";
import { formatManifest, parseManifest } from "./manifest.ts";

const hash = "a".repeat(64);
const other = "b".repeat(64);

function problemOf(text: string): string {
  const parsed = parseManifest(text, "/out/.twobyte-manifest.json");
  return "diagnostic" in parsed ? parsed.diagnostic.message : "none";
}

test("a manifest is read as it was written, sorted by path", () => {
  const files = new Map([
    ["b.ts", hash],
    ["a.ts", other],
  ]);
  const text = formatManifest({ files, pending: new Map() });
  expect(text).toBe(
    `{\n  "manifestVersion": 1,\n  "files": {\n    "a.ts": "${other}",\n    "b.ts": "${hash}"\n  }\n}\n`,
  );
  expect(parseManifest(text, "m")).toEqual({ manifest: { files, pending: new Map() } });
});

test("what was about to be written is kept until it is", () => {
  const manifest = { files: new Map([["a.ts", hash]]), pending: new Map([["a.ts", other]]) };
  expect(parseManifest(formatManifest(manifest), "m")).toEqual({ manifest });
});

test("a damaged manifest is a diagnostic that says what to do, never an exception", () => {
  expect(problemOf("{")).toContain("it is not JSON");
  expect(problemOf("[]")).toContain("it is not an object");
  expect(problemOf('{"manifestVersion":2,"files":{}}')).toContain("its version is 2");
  expect(problemOf('{"manifestVersion":1}')).toContain("not paths with hashes");
  expect(problemOf('{"manifestVersion":1,"files":{"a":"x"}}')).toContain("not paths with hashes");
});

test("a manifest cannot name files outside of its folder", () => {
  const text = JSON.stringify({ manifestVersion: 1, files: { "../../home/x": hash } });
  expect(problemOf(text)).toContain('has the part ".."');
  const pending = { manifestVersion: 1, files: {}, pending: { "/etc/x": hash } };
  expect(problemOf(JSON.stringify(pending))).toContain("is absolute");
});
