import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { execTool } from "./lib/exec.js";
import { root } from "./lib/root.js";
import { temporaryFolder } from "./lib/temporary.ts";

const configuration = readFileSync(join(root, "biome.json"), "utf8");

/** The lint rules that a file breaks if it stands at this path. */
async function brokenRules(path: string, text: string): Promise<string[]> {
  const folder = temporaryFolder({
    "biome.json": configuration,
    ".gitignore": "dist/\n",
    [path]: text,
  });
  const { output } = await execTool(
    "@biomejs/biome/bin/biome",
    ["lint", "--colors=off", "--diagnostic-level=info", path],
    { cwd: folder },
  );
  expect(output).toContain("Checked 1 file");
  return [...new Set([...output.matchAll(/ lint\/\w+\/(\w+)/g)].map((match) => match[1] ?? ""))];
}

const lines = (count: number, line: string): string => `${line}\n`.repeat(count);

const planted: { title: string; path: string; text: string; breaks: string }[] = [
  {
    title: "an explicit any",
    path: "packages/wire/src/a.ts",
    text: "export const x = (y: any): string => String(y);\n",
    breaks: "noExplicitAny",
  },
  {
    title: "a barrel inside a package",
    path: "packages/wire/src/text/index.ts",
    text: 'export { x } from "./x.ts";\n',
    breaks: "noBarrelFile",
  },
  {
    title: "a re-export of everything, even at an entry point",
    path: "packages/wire/src/index.ts",
    text: 'export * from "./x.ts";\n',
    breaks: "noReExportAll",
  },
  {
    title: "a default export",
    path: "packages/wire/src/a.ts",
    text: "export default 1;\n",
    breaks: "noDefaultExport",
  },
  {
    title: "a type imported as a value",
    path: "packages/wire/src/a.ts",
    text: 'import { X } from "./x.ts";\nexport const y = (x: X): X => x;\n',
    breaks: "useImportType",
  },
  {
    title: "a function longer than a screen",
    path: "packages/wire/src/a.ts",
    text: `export function f(x: number[]): void {\n${lines(81, "  x.push(1);")}}\n`,
    breaks: "noExcessiveLinesPerFunction",
  },
  {
    title: "a file of more than 400 lines",
    path: "packages/wire/src/a.ts",
    text: `export const x = [\n${lines(400, "  1,")}];\n`,
    breaks: "noExcessiveLinesPerFile",
  },
  {
    title: "a file that is not named in kebab-case",
    path: "packages/wire/src/fooBar.ts",
    text: "export const x = 1;\n",
    breaks: "useFilenamingConvention",
  },
  {
    title: "a clock in the engine",
    path: "packages/session/src/a.ts",
    text: "export const now = (): number => Date.now();\n",
    breaks: "noRestrictedGlobals",
  },
  {
    title: "a skipped test",
    path: "packages/wire/src/a.test.ts",
    text: 'import { test } from "vitest";\ntest.skip("later", () => {});\n',
    breaks: "noSkippedTests",
  },
];

for (const { title, path, text, breaks } of planted) {
  test(`${title} is refused`, async () => {
    expect(await brokenRules(path, text)).toContain(breaks);
  });
}

test("a package's entry point re-exports by name, and a test may read the clock", async () => {
  expect(await brokenRules("packages/wire/src/index.ts", 'export { x } from "./x.ts";\n')).toEqual(
    [],
  );
  const clock = "export const now = (): number => Date.now();\n";
  expect(await brokenRules("packages/session/src/a.test.ts", clock)).toEqual([]);
});

test("lost promises and forgotten cases are refused", async () => {
  const folder = temporaryFolder({
    "tsconfig.json": JSON.stringify({
      compilerOptions: { strict: true, target: "ES2022", lib: ["ES2022"], types: [] },
      include: ["*.ts"],
    }),
    "planted.ts": [
      "const work = (): Promise<number> => Promise.resolve(1);",
      "work();",
      "[1].forEach(async () => work());",
      "export const wait = async (): Promise<void> => { await 1; };",
      'export function name(x: "a" | "b"): string {',
      '  switch (x) { case "a": return "A"; }',
      '  return "";',
      "}",
    ].join("\n"),
  });
  const config = ["-c", join(root, ".oxlintrc.json"), "--tsconfig", join(folder, "tsconfig.json")];
  const { code, output } = await execTool(
    "oxlint/bin/oxlint",
    ["--type-aware", "--deny-warnings", ...config, folder],
    { cwd: folder },
  );
  expect(code, output).toBe(1);
  const rules = [...output.matchAll(/typescript\(([a-z-]+)\)/g)].map((match) => match[1]);
  expect(rules.sort()).toEqual([
    "await-thenable",
    "no-floating-promises",
    "no-misused-promises",
    "switch-exhaustiveness-check",
  ]);
});
