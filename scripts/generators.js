/**
 * Whatever is committed although a program writes it. `npm run regenerate` runs every generator in
 * this order; `npm run verify` runs them too and fails if a file changed by it.
 *
 * The spec's registry, the API reports and the size table are not here: their own steps compare
 * them without writing.
 *
 * @typedef {object} Generator
 * @property {string} name
 * @property {[program: string, ...args: string[]]} command run at the root; `node` is this Node
 */

/** @type {Generator[]} */
export const generators = [
  {
    name: "benchmark's generated code",
    command: ["node", "packages/bench/dist/generate-twobyte.js"],
  },
  { name: "the chat example's package", command: generateExample("chat") },
  { name: "the feed example's package", command: generateExample("feed") },
  { name: "the jobs example's package", command: generateExample("jobs") },
  {
    name: "the demo's package",
    command: generateCommand("docs/demo/schema.ts", "docs/demo/generated"),
  },
  {
    name: "the conformance service's package",
    command: generateCommand(
      "packages/conformance/service/schema.ts",
      "packages/conformance/service/generated",
    ),
  },
  {
    name: "the same as data",
    command: [
      "node",
      "packages/cli/dist/main.js",
      "generate",
      "--schema",
      "packages/conformance/service/schema.ts",
      "--out",
      "packages/conformance-data/service",
      "--target",
      "ir",
    ],
  },
  {
    name: "sizes of generated codecs",
    command: ["node", "codegen/typescript/dist/testing/write-sizes.js"],
  },
];

/**
 * @param {string} name
 * @returns {Generator["command"]}
 */
function generateExample(name) {
  return generateCommand(`docs/examples/${name}/schema.ts`, `docs/examples/generated/${name}`);
}

/**
 * @param {string} schema
 * @param {string} out
 * @returns {Generator["command"]}
 */
function generateCommand(schema, out) {
  const command = "packages/cli/dist/main.js";
  // As docs/examples/start.ts does it.
  const targets = ["typescript", "docs", "ir"].flatMap((target) => ["--target", target]);
  return ["node", command, "generate", "--schema", schema, "--out", out, ...targets];
}
