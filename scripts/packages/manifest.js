import { listEntries } from "../lib/workspace.js";

/** @import { Package } from "../lib/workspace.js" */

/** A folder has fault points in it, and is not published. */
export const REFUSES = "node ../../scripts/refuse-publishing.js";

/**
 * What a published package's manifest lacks of the form that all of them share.
 *
 * @param {Package} pkg
 * @returns {string[]}
 */
export function manifestProblems(pkg) {
  const { manifest } = pkg;
  /** @type {string[]} */
  const problems = [];
  /** @type {(isFine: boolean, what: string) => void} */
  const expect = (isFine, what) => {
    if (!isFine) problems.push(`${pkg.folder}/package.json: ${what}`);
  };
  expect((manifest.description ?? "") !== "", "description is missing.");
  expect(manifest.license === "Apache-2.0", 'license must be "Apache-2.0".');
  expect(manifest.type === "module", 'type must be "module": ESM only.');
  expect(manifest.sideEffects !== undefined, "sideEffects is missing.");
  expect(manifest.engines?.["node"] === ">=20.19", 'engines.node must be ">=20.19".');
  expect(manifest.publishConfig?.["access"] === "public", 'publishConfig.access must be "public".');
  expect(manifest.publishConfig?.["provenance"] === true, "publishConfig.provenance must be true.");
  expect(
    manifest.scripts?.["prepublishOnly"] === REFUSES,
    `scripts.prepublishOnly must be "${REFUSES}".`,
  );
  expect(manifest.exports?.["./package.json"] !== undefined, "exports lacks ./package.json.");
  const entries = listEntries(pkg);
  // A package without entry points holds data.
  for (const file of entries.length > 0 ? ["dist", "src", "!src/**/*.test.ts"] : []) {
    expect(manifest.files?.includes(file) === true, `files lacks ${file}.`);
  }
  for (const { subpath, source, types, built } of entries) {
    const name = /^\.\/src\/(.+)\.ts$/.exec(source)?.[1] ?? "";
    expect(name !== "", `exports["${subpath}"] lacks the condition @twobyte/source, a ./src/*.ts.`);
    expect(types === `./dist/${name}.d.ts`, `exports["${subpath}"].types doesn't fit its source.`);
    expect(built === `./dist/${name}.js`, `exports["${subpath}"].default doesn't fit its source.`);
  }
  for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
    const isOurs = name === "twobyte" || name.startsWith("@twobyte/");
    expect(!isOurs || range === "workspace:^", `${name} must be "workspace:^".`);
    expect(isOurs || /^\d+\.\d+\.\d+$/.test(range), `${name} must have an exact version.`);
  }
  return problems;
}
