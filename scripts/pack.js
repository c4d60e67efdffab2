/**
 * Packs every package as it is published into a folder: `npm run pack -- FOLDER`. A release
 * publishes these files, never a folder of the workspace, which has fault points in it.
 */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { concurrently } from "./lib/concurrently.js";
import { root } from "./lib/root.js";
import { listPackages } from "./lib/workspace.js";
import { packPackage } from "./packages/pack-package.js";

const [given] = process.argv.slice(2);
if (given === undefined) {
  console.error("npm run pack -- FOLDER, where the packages go.");
  process.exit(2);
}
const folder = resolve(given);
mkdirSync(folder, { recursive: true });
await concurrently(
  listPackages(root).filter(({ isPublic }) => isPublic),
  async (pkg) => {
    const { tarball, problem } = await packPackage(root, folder, pkg);
    console.log(problem ?? tarball);
    if (problem !== undefined) process.exitCode = 1;
  },
);
