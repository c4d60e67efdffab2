import { join } from "node:path";
import { expect, test } from "vitest";
import { exec } from "../lib/exec.js";
import { root } from "../lib/root.js";
import type { Manifest } from "../lib/workspace.js";
import { manifestProblems } from "./manifest.js";

const whole: Manifest = {
  name: "@twobyte/wire",
  version: "0.0.0",
  description: "Readers and writers.",
  license: "Apache-2.0",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20.19" },
  scripts: { prepublishOnly: "node ../../scripts/refuse-publishing.js" },
  files: ["dist", "src", "!src/**/*.test.ts"],
  exports: {
    ".": {
      "@twobyte/source": "./src/index.ts",
      types: "./dist/index.d.ts",
      default: "./dist/index.js",
    },
    "./package.json": "./package.json",
  },
  dependencies: { "@twobyte/session": "workspace:^", ws: "8.23.0" },
  publishConfig: { access: "public", provenance: true },
};

const problemsOf = (change: Partial<Manifest>): string[] =>
  manifestProblems({
    folder: "packages/wire",
    name: "@twobyte/wire",
    isPublic: true,
    manifest: { ...whole, ...change },
  });

test("a whole manifest has no problem", () => {
  expect(problemsOf({})).toEqual([]);
});

test("each part that is missing or odd is named", () => {
  expect(problemsOf({ license: "MIT" })).toEqual([
    'packages/wire/package.json: license must be "Apache-2.0".',
  ]);
  expect(problemsOf({ type: "commonjs" })[0]).toContain("ESM only");
  expect(problemsOf({ files: ["dist", "src"] })[0]).toContain("files lacks !src/**/*.test.ts");
  expect(problemsOf({ publishConfig: { access: "public" } })[0]).toContain("provenance");
});

test("a folder of the workspace is not published: it is said how it is done", async () => {
  expect(problemsOf({ scripts: {} })[0]).toContain("prepublishOnly");
  const [, script = ""] = whole.scripts?.["prepublishOnly"]?.split(" ") ?? [];
  const { code, output } = await exec(process.execPath, [join(root, "packages/wire", script)]);
  expect(code).toBe(1);
  expect(output).toContain("npm run pack -- FOLDER");
});

test("an entry point's types and code come from its source", () => {
  const [problem] = problemsOf({
    exports: {
      "./ir": {
        "@twobyte/source": "./src/ir.ts",
        types: "./dist/index.d.ts",
        default: "./dist/ir.js",
      },
      "./package.json": "./package.json",
    },
  });
  expect(problem).toBe(
    'packages/wire/package.json: exports["./ir"].types doesn\'t fit its source.',
  );
});

test("dependencies are exact, those on this workspace follow it", () => {
  expect(problemsOf({ dependencies: { ws: "^8.23.0" } })[0]).toContain("exact version");
  expect(problemsOf({ dependencies: { "@twobyte/session": "1.0.0" } })[0]).toContain("workspace:^");
});

test("a package without entry points holds data, and neither sources nor what is built of them", () => {
  const exports = { "./package.json": "./package.json", "./*": "./*" };
  expect(problemsOf({ exports, files: ["sets"], dependencies: {} })).toEqual([]);
});
