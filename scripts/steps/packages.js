import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { concurrently } from "../lib/concurrently.js";
import { execTool } from "../lib/exec.js";
import { listEntries, listPackages } from "../lib/workspace.js";
import { manifestProblems } from "../packages/manifest.js";
import { hasFaults, packPackage } from "../packages/pack-package.js";

/**
 * @import { Step } from "../lib/run-steps.js"
 * @import { Package } from "../lib/workspace.js"
 */

/** @type {Step} */
export const packagesStep = {
  name: "packages",
  what: "each package, packed as it is published, is whole and its types resolve",
  async run({ root }) {
    const all = listPackages(root);
    const folder = mkdtempSync(join(tmpdir(), "twobyte-pack-"));
    try {
      const problems = await concurrently(
        all.filter((pkg) => pkg.isPublic),
        async (pkg) => [
          ...manifestProblems(pkg),
          ...readmeProblems(root, pkg),
          ...(await packedProblems(root, folder, pkg)).map((text) => `${pkg.name}: ${text}`),
        ],
      );
      const failed = problems.filter((list) => list.length > 0).length;
      return { passed: problems.length - failed, failed, output: problems.flat().join("\n") };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/**
 * Strangers meet a package by its README.
 *
 * @param {string} root
 * @param {Package} pkg
 * @returns {string[]}
 */
function readmeProblems(root, { name, folder }) {
  if (existsSync(join(root, folder, "README.md"))) return [];
  return [`${name}: ${folder}/README.md is missing: say what it is and how it is used.`];
}

/**
 * Packs one package and lets publint and attw judge the tarball.
 *
 * @param {string} root
 * @param {string} folder where the tarball goes
 * @param {Package} pkg
 * @returns {Promise<string[]>}
 */
async function packedProblems(root, folder, pkg) {
  const { tarball, problem } = await packPackage(root, folder, pkg);
  if (problem !== undefined) return [problem];

  const content = readFileSync(tarball);
  const { messages, pkg: manifest } = await publint({
    strict: true,
    pack: { tarball: new Uint8Array(content).buffer },
  });
  const problems = messages.map(
    (message) => formatMessage(message, manifest, { color: false }) ?? message.code,
  );
  if (hasFaults(content)) problems.push("what is published has a fault point (//@fault) in it.");
  if (listEntries(pkg).length === 0) return problems;
  const types = await execTool("@arethetypeswrong/cli/dist/index.js", [
    tarball,
    "--profile=esm-only",
    "--no-definitely-typed",
    "--format=ascii",
    "--no-emoji",
    "--no-color",
  ]);
  if (types.code !== 0) problems.push(types.output);
  return problems;
}
