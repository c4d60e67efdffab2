import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { execTool } from "../lib/exec.js";

/** @import { Package } from "../lib/workspace.js" */

/**
 * Packs a package as it is published: without the fault points of its sources.
 *
 * @param {string} root
 * @param {string} folder where the tarball goes
 * @param {Package} pkg
 * @returns {Promise<{ tarball: string, problem: string | undefined }>}
 */
export async function packPackage(root, folder, pkg) {
  const file = `${pkg.name.replace("@", "").replace("/", "-")}-${pkg.manifest.version}.tgz`;
  const tarball = join(folder, file);
  const packed = await execTool("pnpm/bin/pnpm.cjs", ["pack", "--pack-destination", folder], {
    cwd: join(root, pkg.folder),
  });
  if (packed.code !== 0) return { tarball, problem: packed.output };
  const archive = gunzipSync(readFileSync(tarball));
  if (blankFaults(archive) > 0) writeFileSync(tarball, gzipSync(archive));
  return { tarball, problem: undefined };
}

/**
 * Writes spaces over the fault points in an archive. Lines and lengths stay what they are, so that
 * source maps hold, and the archive's own records of sizes.
 *
 * @param {Uint8Array} archive
 * @returns {number} how many there were
 */
function blankFaults(archive) {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  let count = 0;
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at)) {
    const lineEnd = bytes.indexOf("\n", at);
    bytes.fill(" ", at, lineEnd === -1 ? at + mark.length : lineEnd);
    count += 1;
  }
  return count;
}

const mark = "//@fault ";

/**
 * Whether anything in a tarball speaks of faults that can be planted.
 *
 * @param {Uint8Array} tarball
 */
export function hasFaults(tarball) {
  return gunzipSync(tarball).includes("@fault");
}
