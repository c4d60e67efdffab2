import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** @import { Role } from "./files.js" */

/** @type {{ readonly [role in Role]: string }} */
const subjects = {
  codec: "packages/conformance/subjects/codec-typescript/subject.js",
  server: "packages/conformance/subjects/server-typescript/subject.ts",
  client: "packages/conformance/subjects/client-typescript/subject.ts",
};

/** Modules of CommonJS ask for those of Node by this name. */
const banner =
  'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';
const counting = /\bstryCov_9fa48\((?:"\d+"(?:, )?)+\)/g;

/**
 * Writes a subject, with all that it imports of this workspace, as one module that exports its
 * `createSubject`: what is mutated in it is not what the suite itself is made of. Beside it stands a
 * program that serves it, and each a second time without what counts which mutants are executed.
 *
 * @param {string} root
 * @param {Role} role
 * @param {ReadonlyMap<string, string>} sources that stand in place of files, by path below the root
 * @param {string} folder
 * @returns {Promise<{ counting: string, judged: string, program: string }>} their files
 */
export async function bundleSubject(root, role, sources, folder) {
  const names = { counting: "counting.mjs", judged: "judged.mjs", program: "program.mjs" };
  const quick = new Map(
    [...sources].map(([file, source]) => [file, source.replaceAll(counting, "0")]),
  );
  const pathOf = (/** @type {keyof typeof names} */ name) => join(folder, `${role}-${names[name]}`);
  const serve = join(root, "packages/conformance/src/control/serve-subject.ts");
  const entry = JSON.stringify(join(root, subjects[role]));
  const exported = `export { createSubject } from ${entry};`;
  const served =
    `import { createSubject } from ${entry};` +
    `import { serveSubject } from ${JSON.stringify(serve)}; serveSubject(createSubject);`;
  await Promise.all([
    write(root, exported, sources, pathOf("counting")),
    write(root, exported, quick, pathOf("judged")),
    write(root, served, quick, pathOf("program")),
  ]);
  return {
    counting: pathToFileURL(pathOf("counting")).href,
    judged: pathToFileURL(pathOf("judged")).href,
    program: pathOf("program"),
  };
}

/**
 * @param {string} root
 * @param {string} contents
 * @param {ReadonlyMap<string, string>} sources
 * @param {string} path
 */
async function write(root, contents, sources, path) {
  const { outputFiles = [] } = await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    target: "node20",
    platform: "node",
    conditions: ["@twobyte/source"],
    banner: { js: banner },
    logLevel: "silent",
    plugins: [replacing(root, sources)],
  });
  writeFileSync(path, outputFiles[0]?.contents ?? "");
}

/**
 * @param {string} root
 * @param {ReadonlyMap<string, string>} sources
 * @returns {import("esbuild").Plugin}
 */
function replacing(root, sources) {
  const byPath = new Map([...sources].map(([file, source]) => [join(root, file), source]));
  return {
    name: "mutants",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = byPath.get(path);
        return contents === undefined ? undefined : { contents, loader: "ts" };
      });
    },
  };
}
