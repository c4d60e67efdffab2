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

const values = "packages/conformance/protocols/values/schema.ts";
const service = "packages/conformance/service/schema.ts";

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
    name: "the conformance suite's vectors",
    command: generateCommand(values, "packages/conformance-data/values", ["ir", "vectors"]),
  },
  {
    name: "the conformance suite's generated codec",
    command: generateCommand(values, "packages/conformance/subjects/codec-typescript/generated", [
      "typescript",
    ]),
  },
  {
    name: "the conformance service's package",
    command: generateCommand(service, "packages/conformance/service/generated"),
  },
  {
    name: "the conformance service as data",
    command: generateCommand(service, "packages/conformance-data/service", ["ir"]),
  },
  {
    name: "the conformance suite's names, and its cases of frames",
    command: [
      "node",
      "packages/conformance/dist/ids/write-data.js",
      "spec/07-frames.md",
      "packages/conformance/frames/more-examples.md",
      "spec/requirements.json",
    ],
  },
  {
    name: "the tables of the scenarios' steps",
    command: ["node", "scripts/write-steps.js"],
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
 * @param {readonly string[]} [names] of targets; as docs/examples/start.ts does it unless given
 * @returns {Generator["command"]}
 */
function generateCommand(schema, out, names = ["typescript", "docs", "ir"]) {
  const command = "packages/cli/dist/main.js";
  const targets = names.flatMap((target) => ["--target", target]);
  return ["node", command, "generate", "--schema", schema, "--out", out, ...targets];
}
