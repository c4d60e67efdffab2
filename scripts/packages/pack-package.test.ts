import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exec } from "../lib/exec.js";
import { temporaryFolder } from "../lib/temporary.ts";
import { listPackages } from "../lib/workspace.js";
import { hasFaults, packPackage } from "./pack-package.js";

const source = `export function one(): number {
  //@fault one-more R-SES-1 return 2;
  return 1;
}
`;

test("a package is packed without its fault points, line by line as it was", async () => {
  const root = temporaryFolder({
    "packages/a/package.json": '{ "name": "@twobyte/a", "version": "0.0.0", "files": ["src"] }',
    "packages/a/src/one.ts": source,
    "packages/a/src/two.ts": "export const two = 2;\n",
  });
  const [pkg] = listPackages(root);
  if (pkg === undefined) throw new Error("There is no package.");
  const { tarball, problem } = await packPackage(root, root, pkg);
  expect(problem).toBe(undefined);
  expect(hasFaults(readFileSync(tarball))).toBe(false);
  const { code } = await exec("tar", ["-xzf", tarball, "-C", root]);
  expect(code).toBe(0);
  const packed = readFileSync(`${root}/package/src/one.ts`, "utf8").split("\n");
  expect(packed.map((line) => line.trimEnd())).toEqual(
    source.split("\n").map((line) => (line.includes("@fault") ? "" : line)),
  );
  expect(readFileSync(`${root}/package/src/two.ts`, "utf8")).toBe("export const two = 2;\n");
  expect(readFileSync(`${root}/packages/a/src/one.ts`, "utf8")).toBe(source);
});
