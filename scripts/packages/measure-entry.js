import { builtinModules } from "node:module";
import { constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

/** @typedef {{ minified: number, gzipped: number }} Size in bytes */

/**
 * Bundles one entry point with all of this workspace that it reaches and measures the result.
 * Node's own modules, and every package that is not of this workspace, stay outside.
 *
 * @param {string} root
 * @param {string} entry the source file, relative to the root
 * @returns {Promise<Size>}
 */
export async function measureEntry(root, entry) {
  const { outputFiles = [] } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    conditions: ["@twobyte/source", "import"],
    logLevel: "silent",
    plugins: [
      {
        name: "only-this-workspace",
        setup({ onResolve }) {
          onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
            const isOurs = kind === "entry-point" || path.startsWith("@twobyte/");
            return isOurs ? undefined : { path, external: true };
          });
        },
      },
    ],
    external: [...builtinModules],
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const gzipped = gzipSync(code, { level: constants.Z_BEST_COMPRESSION });
  return { minified: code.length, gzipped: gzipped.length };
}

/**
 * @param {{ name: string, size: Size }[]} rows
 * @returns {string} the table in Markdown
 */
export function sizeTable(rows) {
  const bytes = (/** @type {number} */ count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
  const lines = rows.map(
    ({ name, size }) => `| \`${name}\` | ${bytes(size.minified)} | ${bytes(size.gzipped)} |`,
  );
  return [
    "# Sizes",
    "",
    "What an entry point costs when nothing of it is shaken off: bundled with what it imports of",
    "this workspace, without other packages and Node's own modules, minified by esbuild, gzipped at",
    "level 9. In bytes. Written by `npm run sizes`.",
    "",
    "| entry point | minified | gzipped |",
    "|---|---:|---:|",
    ...lines,
    "",
  ].join("\n");
}
