import { expect, test } from "vitest";
import { temporaryFolder } from "../lib/temporary.ts";
import { REFUSES } from "../packages/manifest.js";
import { packagesStep } from "./packages.js";

const manifest = (name: string): string =>
  JSON.stringify({
    name,
    version: "0.0.0",
    description: "A package.",
    license: "Apache-2.0",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    files: ["dist", "src", "!src/**/*.test.ts"],
    exports: {
      ".": {
        "@twobyte/source": "./src/index.ts",
        types: "./dist/index.d.ts",
        default: "./dist/index.js",
      },
      "./package.json": "./package.json",
    },
    publishConfig: { access: "public", provenance: true },
    scripts: { prepublishOnly: REFUSES },
  });

const built = (folder: string, types: string): Record<string, string> => ({
  [`${folder}/src/index.ts`]: "export const x = 1;\n",
  [`${folder}/dist/index.js`]: "export const x = 1;\n",
  [`${folder}/dist/index.d.ts`]: types,
});

test("a whole package passes; one whose files or types lead nowhere does not", async () => {
  const root = temporaryFolder({
    "packages/bad/package.json": manifest("@twobyte/bad"),
    ...built("packages/bad", 'export { x } from "./gone.js";\n'),
    "packages/empty/package.json": manifest("@twobyte/empty"),
    "packages/bad/README.md": "# bad\n",
    "packages/whole/README.md": "# whole\n",
    "packages/whole/package.json": manifest("@twobyte/whole"),
    ...built("packages/whole", "export declare const x: 1;\n"),
  });
  const { passed, failed, output } = await packagesStep.run({ root, update: false });
  expect(output).toMatch(/@twobyte\/bad: [\s\S]*[Ii]nternal resolution error/);
  expect(output).toMatch(/@twobyte\/empty: .*dist\/index\.js.*does not exist/);
  expect(output).toMatch(/@twobyte\/empty: packages\/empty\/README\.md is missing/);
  expect(output).not.toMatch(/@twobyte\/whole|bad\/README/);
  expect({ passed, failed }).toEqual({ passed: 1, failed: 2 });
}, 60_000);
