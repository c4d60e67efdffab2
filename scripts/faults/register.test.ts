import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { expect, test } from "vitest";
import { exec } from "../lib/exec.js";
import { root } from "../lib/root.js";
import { temporaryFolder } from "../lib/temporary.ts";
import { applyFault } from "./apply-fault.js";
import { faultyModule } from "./faulty-module.js";
import { findFaults } from "./find-faults.js";

const source = `import { two } from "./two.ts";
export function one(): number {
  //@fault one-more R-SES-1 return (two as number) + 1;
  return two;
}
`;
const built = `import { two } from "./two.js";
export function one() { return two; }
`;
const workspace = {
  "packages/a/src/one.ts": source,
  "packages/a/dist/one.js": built,
  "packages/a/dist/two.js": "export const two = 2;\n",
  "package.json": '{ "type": "module" }',
  "main.js": 'import { one } from "./packages/a/dist/one.js";\nconsole.log(one());\n',
};

/** Runs the program of a workspace with a module of it replaced. */
async function run(folder: string, data: unknown): Promise<string> {
  const hooks = JSON.stringify(new URL("./hooks.js", import.meta.url).href);
  const start = `import { register } from "node:module";
    register(${hooks}, { data: ${JSON.stringify(data)} });
    await import(${JSON.stringify(join(folder, "main.js"))});`;
  const { output } = await exec(process.execPath, ["--input-type=module", "-e", start]);
  return output.trim();
}

test("a program runs with a fault in effect, without a build", async () => {
  const folder = temporaryFolder(workspace);
  expect(await run(folder, { url: "file:///other.js", source: "" })).toBe("2");
  expect(await run(folder, faultyModule(folder, "one-more"))).toBe("3");
});

test("a fault that stands nowhere, twice, or in what is not built, is an error", () => {
  const folder = temporaryFolder({
    "packages/a/src/one.ts": "//@fault x-1\none();\n//@fault x-2\ntwo();\n//@fault x-2\ntwo();\n",
    "packages/a/src/one.test.ts": "//@fault x-1\none();\n",
    "codegen/b/src/deep/two.ts": "//@fault x-3\none();\n",
  });
  expect(() => faultyModule(folder, "x-0")).toThrow("There is no fault x-0");
  expect(() => faultyModule(folder, "x-1")).toThrow("run npm run build");
  expect(() => faultyModule(folder, "x-2")).toThrow(
    "packages/a/src/one.ts:3, packages/a/src/one.ts:5",
  );
  expect(findFaults(folder).map(({ name, file }) => `${file} ${name}`)).toContain(
    "codegen/b/src/deep/two.ts x-3",
  );
});

test("a program that is run with an unknown fault ends with an error", async () => {
  const register = join(root, "scripts/faults/register.js");
  const args = ["--import", register, "-e", "0"];
  const { code, output } = await exec(process.execPath, args, { env: { TWOBYTE_FAULT: "x-0" } });
  expect(code).not.toBe(0);
  expect(output).toContain("There is no fault x-0");
});

test("each fault has a name of its own, changes its line and leaves a program", async () => {
  const faults = findFaults(root);
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  for (const { name, file, line } of faults) {
    const text = readFileSync(join(root, file), "utf8");
    const faulty = applyFault(text, name);
    expect(faulty.split("\n")[line]?.trim(), `${name} in ${file}`).not.toBe(
      text.split("\n")[line]?.trim(),
    );
    await transform(faulty, { loader: "ts", target: "node20", sourcefile: file });
  }
});

test("a fault names only requirements that the spec has", () => {
  const registry = JSON.parse(readFileSync(join(root, "spec/requirements.json"), "utf8")) as {
    readonly id: string;
  }[];
  const known = new Set(registry.map(({ id }) => id));
  const unknown = findFaults(root).flatMap(({ name, requirements }) =>
    requirements.filter((id) => !known.has(id)).map((id) => `${name}: ${id}`),
  );
  expect(unknown).toEqual([]);
});
