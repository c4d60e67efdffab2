import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { declare } from "./declare.ts";

const conditions = ["@twobyte/source"];
const timeout = { timeout: 60_000 };
const clean = fileURLToPath(new URL("../scenarios/clean/input.ts", import.meta.url));

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "twobyte-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

/** A protocol of one empty struct, written without any import. */
const bare = `const Thing = { $id: "Thing", type: "object", properties: {}, required: [] };
export default {
  twobyte: "protocol",
  name: "acme.things",
  options: { package: "@acme/things", types: [Thing] },
};
`;

test("a schema module is read with positions relative to its folder", timeout, async () => {
  const { declarations, diagnostics, surfaces } = await declare(clean, { conditions });
  expect(diagnostics).toEqual([]);
  expect(declarations?.protocol.span).toEqual({ file: "input.ts", line: 10, column: 25 });
  const owner = declarations?.structs.find(({ name }) => name === "Owner");
  expect(owner?.fields[0]?.span).toEqual({ file: "owner.ts", line: 4, column: 40 });
  expect(Object.keys(surfaces)).toContain("Changed.change");
});

test("positions are left out when nobody wants them", timeout, async () => {
  const { declarations } = await declare(clean, { conditions, spans: false });
  expect(declarations?.structs[0]).not.toHaveProperty("span");
});

test("the author's compiler settings play no part", timeout, async () => {
  const root = folder({ "tsconfig.json": "{ broken", "schema.ts": bare, "package.json": "{}" });
  const { declarations, diagnostics } = await declare(join(root, "schema.ts"));
  expect(diagnostics).toEqual([]);
  expect(declarations?.structs).toMatchObject([{ name: "Thing", fields: [] }]);
});

test.each(["schema.ts", "schema.mts", "schema.js", "schema.mjs"])(
  "%s can be a schema module, in packages of both kinds",
  timeout,
  async (name) => {
    const text = name.endsWith("ts") ? `interface A { a: 1 }\n${bare}` : bare;
    const root = folder({
      [`esm/${name}`]: text,
      "esm/package.json": '{ "type": "module" }',
      [`cjs/${name}`]: text,
      "cjs/package.json": "{}",
    });
    for (const kind of ["esm", "cjs"]) {
      const { diagnostics } = await declare(join(root, kind, name), { spans: false });
      expect(diagnostics).toEqual([]);
    }
  },
);

test("reading twice gives the same, byte for byte", timeout, async () => {
  const [one, two] = await Promise.all([
    declare(clean, { conditions }),
    declare(clean, { conditions }),
  ]);
  expect(JSON.stringify(two)).toBe(JSON.stringify(one));
});

test("what the module prints never reaches standard output", timeout, async () => {
  const root = folder({
    "schema.mjs": `console.log("noise"); process.stdout.write("more");\n${bare}`,
    "main.mjs": `import { declare } from ${JSON.stringify(new URL("./declare.ts", import.meta.url).href)};
const { diagnostics } = await declare(process.argv[2]);
console.log(JSON.stringify(diagnostics));`,
  });
  const tsx = ["--import", import.meta.resolve("tsx"), "--conditions=@twobyte/source"];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    ...tsx,
    join(root, "main.mjs"),
    join(root, "schema.mjs"),
  ]);
  expect(stdout).toBe("[]\n");
  expect(stderr).toContain("noise");
});

test(
  "a module that keeps the process busy after it was loaded does not keep it",
  timeout,
  async () => {
    const root = folder({ "schema.mjs": `setInterval(() => {}, 1_000);\n${bare}` });
    const { diagnostics } = await declare(join(root, "schema.mjs"), { spans: false });
    expect(diagnostics).toEqual([]);
  },
);

test("a folder, a missing file and a file of another kind are diagnostics", async () => {
  const root = folder({ "schema.txt": "" });
  const codes = async (path: string): Promise<string[]> =>
    (await declare(path)).diagnostics.map(({ code }) => code);
  expect(await codes(root)).toEqual(["module-missing"]);
  expect(await codes(join(root, "none.ts"))).toEqual(["module-missing"]);
  expect(await codes(join(root, "schema.txt"))).toEqual(["module-extension"]);
});

test("all mistakes are reported at once (R-SCHEMA-6)", timeout, async () => {
  const root = folder({
    "schema.mjs": bare.replace(
      "properties: {}",
      'properties: { a: { type: "Date" }, b: { type: "integer" }, c: { type: "string", size: 1 } }',
    ),
  });
  const { diagnostics } = await declare(join(root, "schema.mjs"));
  expect(diagnostics.map(({ code }) => code)).toEqual([
    "integer-width-missing",
    "js-only-type",
    "keyword-unknown",
  ]);
});
