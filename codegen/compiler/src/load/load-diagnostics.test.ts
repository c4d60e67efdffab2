import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { ModuleError } from "./graph.ts";
import { loadDiagnostics } from "./load-diagnostics.ts";

function folderWith(name: string, text: string): { readonly root: string; readonly file: string } {
  const root = mkdtempSync(join(tmpdir(), "twobyte-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const file = join(root, name);
  writeFileSync(file, text);
  return { root, file };
}

function diagnose(error: Partial<ModuleError>, text = "", name = "schema.ts"): unknown {
  const { root, file } = folderWith(name, text);
  const filled = JSON.parse(JSON.stringify(error).replaceAll("FILE", file)) as Partial<ModuleError>;
  const full = { name: "Error", message: "", stack: "", ...filled };
  return loadDiagnostics({ twobyte: "failed", error: full }, file, root).map(({ code, span }) => [
    code,
    span?.file,
    span?.line,
    span?.column,
  ]);
}

test("every syntax error is one diagnostic at its position", () => {
  const message =
    "Transform failed with 2 errors:\nFILE:3:14: ERROR: Unexpected x\nFILE:7:0: ERROR: y";
  expect(diagnose({ name: "TransformError", message })).toEqual([
    ["module-syntax", "schema.ts", 3, 15],
    ["module-syntax", "schema.ts", 7, 1],
  ]);
});

test("an exception stands where the author's code threw it", () => {
  const stack = [
    "TypeError: no",
    "    at inner (/x/node_modules/lib/index.js:1:1)",
    "    at node:internal/modules/run_main:123:5",
    "    at build (FILE:4:9)",
    "    at file://FILE:9:1",
  ].join("\n");
  expect(diagnose({ name: "TypeError", message: "no", stack })).toEqual([
    ["module-threw", "schema.ts", 4, 9],
  ]);
});

test("an import that leads nowhere stands where it is written", () => {
  const text = 'import { a } from "./ab.ts";\nimport { b } from "./missing.ts";\n';
  const code = "ERR_MODULE_NOT_FOUND";
  const message = "Cannot find module '/x/missing.ts' imported from FILE";
  expect(diagnose({ code, message }, text)).toEqual([["module-import", "schema.ts", 2, 19]]);
  const unknown = "Cannot find package 'elsewhere' imported from FILE";
  expect(diagnose({ code, message: unknown }, text)).toEqual([
    ["module-import", "schema.ts", 1, 1],
  ]);
});

test("a name that a module does not export stands where Node points", () => {
  const stack = "FILE:2\nimport { q } from 'x';\n         ^\nSyntaxError: no export named 'q'";
  expect(diagnose({ name: "SyntaxError", message: "no export named 'q'", stack })).toEqual([
    ["module-import", "schema.ts", 2, 10],
  ]);
});

test("an error without position stands at the beginning of the module", () => {
  expect(diagnose({ name: "", message: "thrown text" })).toEqual([
    ["module-threw", "schema.ts", 1, 1],
  ]);
});
