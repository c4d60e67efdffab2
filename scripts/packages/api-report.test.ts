import { expect, test } from "vitest";
import { temporaryFolder } from "../lib/temporary.ts";
import { apiReport } from "./api-report.js";

const manifest = JSON.stringify({ name: "@twobyte/demo", version: "0.0.0", type: "module" });

test("a report shows what is exported and names what is not but should be", () => {
  const folder = temporaryFolder({
    "package.json": manifest,
    "dist/index.d.ts": 'export { encode } from "./encode.ts";\n',
    "dist/encode.d.ts": [
      "interface Limits { max: number }",
      "/** Encodes. */",
      "export declare function encode(text: string, limits: Limits): Uint8Array;",
      "export declare function inner(): void;",
    ].join("\n"),
  });
  const { text, errors } = apiReport(folder, "./dist/index.d.ts");
  expect(errors).toEqual([]);
  expect(text).toContain("export function encode(text: string, limits: Limits): Uint8Array;");
  expect(text).toContain('(ae-forgotten-export) The symbol "Limits"');
  expect(text).not.toContain("inner");
}, 60_000);

test("an entry point whose types don't resolve is an error", () => {
  const folder = temporaryFolder({
    "package.json": manifest,
    "dist/index.d.ts": 'export { gone } from "./gone.ts";\n',
  });
  expect(apiReport(folder, "./dist/index.d.ts").errors.join("\n")).toContain("gone");
}, 60_000);
