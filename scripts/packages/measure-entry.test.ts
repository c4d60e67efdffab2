import { expect, test } from "vitest";
import { temporaryFolder } from "../lib/temporary.ts";
import { measureEntry, sizeTable } from "./measure-entry.js";

const wire = "export const encode = (text: string): number => text.length;\n";

test("an entry point is measured with what it imports of the workspace", async () => {
  const root = temporaryFolder({
    "node_modules/@twobyte/wire/package.json": JSON.stringify({
      name: "@twobyte/wire",
      exports: { "@twobyte/source": "./index.ts", default: "./gone.js" },
    }),
    "node_modules/@twobyte/wire/index.ts": wire,
    "alone.ts": "export const one = 1;\n",
    "whole.ts": 'export { encode } from "@twobyte/wire";\nexport const one = 1;\n',
  });
  const alone = await measureEntry(root, "alone.ts");
  const whole = await measureEntry(root, "whole.ts");
  expect(alone.minified).toBe("var o=1;export{o as one};\n".length);
  expect(whole.minified).toBeGreaterThan(alone.minified + 20);
  expect(whole.gzipped).toBeGreaterThan(alone.gzipped);
});

test("other packages and Node's own modules stay outside", async () => {
  const root = temporaryFolder({
    "index.ts":
      'import { readFile } from "node:fs";\nimport { x } from "nowhere";\nexport { readFile, x };\n',
  });
  expect((await measureEntry(root, "index.ts")).minified).toBeLessThan(100);
});

test("the table groups digits by thousands", () => {
  const table = sizeTable([{ name: "@twobyte/wire", size: { minified: 1234567, gzipped: 999 } }]);
  expect(table).toContain("| `@twobyte/wire` | 1,234,567 | 999 |");
});
