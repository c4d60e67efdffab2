/**
 * Who may import whom. Paths are those of files on disk, so an import by package name and a
 * relative import that reaches into another package are judged alike.
 *
 * @import { IForbiddenRuleType } from "dependency-cruiser"
 */

const anyPackage = "^(packages|codegen)/[^/]+/";
const test = "(\\.test|/[^/]+/testing/.+)\\.ts$";
const workspaceSource = "^(packages|codegen)/[^/]+/(src|dist)/";
const npmModules = "(^|/)node_modules/";

/**
 * A rule: the sources of one folder may import, of this workspace, only what is named.
 *
 * @param {string} name
 * @param {string} folder a path below the root, such as packages/wire
 * @param {string[]} allowed path patterns beside the folder itself
 * @param {{ tests?: boolean }} [scope] whether tests keep the rule too (the usual case)
 * @returns {IForbiddenRuleType}
 */
function onlyFromWorkspace(name, folder, allowed, { tests = true } = {}) {
  const from = { path: `^${folder}/src/` };
  return {
    name,
    severity: "error",
    comment: `${folder} may import of this workspace only: ${allowed.join(", ") || "nothing"}.`,
    from: tests ? from : { ...from, pathNot: test },
    to: { path: workspaceSource, pathNot: [`^${folder}/src/`, ...allowed] },
  };
}

const compilerIr = "^codegen/compiler/src/ir(/index)?\\.ts$";
const interpreter = "^codegen/interpreter/src/[^/]+\\.ts$";

/** @type {IForbiddenRuleType[]} */
const packageLayers = [
  onlyFromWorkspace("wire-imports-no-package", "packages/wire", []),
  onlyFromWorkspace("session-imports-wire", "packages/session", ["^packages/wire/src/"], {
    tests: false,
  }),
  {
    name: "session-tests-import-wire-and-the-model",
    severity: "error",
    comment:
      "The simulator is judged by the model of the conformance suite, and by nothing else of it.",
    from: { path: `^packages/session.*${test}` },
    to: {
      path: workspaceSource,
      pathNot: ["^packages/(session|wire)/src/", "^packages/conformance/src/model\\.ts$"],
    },
  },
  onlyFromWorkspace("client-imports-session-and-wire", "packages/client", [
    "^packages/(session|wire)/src/",
  ]),
  onlyFromWorkspace("server-imports-session-and-wire", "packages/server", [
    "^packages/(session|wire)/src/",
  ]),
  onlyFromWorkspace("schema-imports-no-package", "packages/schema", []),
  onlyFromWorkspace("testing-imports-no-package", "packages/testing", []),
  {
    name: "compiler-knows-no-target",
    severity: "error",
    comment: "The compiler ends at the IR: no target, no runtime, no command.",
    from: { path: "^codegen/compiler/src/" },
    to: {
      path: workspaceSource,
      pathNot: ["^codegen/compiler/", "^packages/(schema|wire)/src/"],
    },
  },
  onlyFromWorkspace(
    "interpreter-imports-ir-and-wire",
    "codegen/interpreter",
    [compilerIr, "^packages/wire/src/"],
    { tests: false },
  ),
  ...["typescript", "docs", "python"].map((target) =>
    onlyFromWorkspace(`target-${target}-imports-ir`, `codegen/${target}`, [compilerIr], {
      tests: false,
    }),
  ),
  onlyFromWorkspace(
    "target-vectors-imports-ir-and-interpreter",
    "codegen/vectors",
    [compilerIr, interpreter],
    { tests: false },
  ),
  onlyFromWorkspace(
    "conformance-imports-no-implementation",
    "packages/conformance",
    [
      compilerIr,
      interpreter,
      "^codegen/interpreter/src/testing/index\\.ts$",
      "^codegen/vectors/src/index\\.ts$",
      "^packages/wire/src/",
      // Frames and errors; the engines have entry points of their own.
      "^packages/session/src/index\\.ts$",
    ],
    { tests: false },
  ),
  {
    name: "nothing-imports-bench-or-cli",
    severity: "error",
    comment: "The command and the measurements are ends, not libraries.",
    from: { path: anyPackage, pathNot: "^packages/(bench|cli)/" },
    to: { path: "^packages/(bench|cli)/" },
  },
];

/** @type {IForbiddenRuleType[]} */
const outsideLayers = [
  {
    name: "wire-imports-no-module",
    severity: "error",
    comment: "The codec has no dependency and no platform.",
    from: { path: "^packages/wire/src/", pathNot: test },
    to: { dependencyTypesNot: ["local"], pathNot: "^packages/wire/" },
  },
  {
    name: "session-imports-no-module",
    severity: "error",
    comment: "The engine has no dependency but the codec, and no platform.",
    from: { path: "^packages/session/src/", pathNot: test },
    to: { path: npmModules, pathNot: "^packages/" },
  },
  {
    name: "client-has-no-dependencies",
    severity: "error",
    comment: "A browser pays for every byte: only ws, and only below a node/ folder.",
    from: { path: "^packages/client/src/", pathNot: [test, "/node/"] },
    to: { path: npmModules },
  },
  {
    name: "testing-has-no-dependencies",
    severity: "error",
    comment: "Tests of any protocol can use it: nothing comes along with it.",
    from: { path: "^packages/testing/src/", pathNot: test },
    to: { path: npmModules },
  },
  {
    name: "ws-only-below-node",
    severity: "error",
    comment: "ws is a Node library: only files below a node/ folder import it.",
    from: { path: "^packages/(client|server)/src/", pathNot: [test, "/node/"] },
    to: { path: `${npmModules}(@types/)?ws/` },
  },
  {
    name: "node-modules-only-below-node",
    severity: "error",
    comment: "Node built-ins appear only in files that say so by their path: node/.",
    from: {
      path: "^packages/(wire|session|client|server|schema|testing)/src/",
      pathNot: [test, "/node/"],
    },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "no-undeclared-module",
    severity: "error",
    comment: "What is imported stands in the package's own package.json.",
    from: { path: anyPackage, pathNot: test },
    // A name under peerDependenciesMeta is called npm-no-pkg too, beside its true type.
    to: {
      dependencyTypes: ["npm-no-pkg", "npm-unknown"],
      dependencyTypesNot: ["npm", "npm-dev", "npm-peer", "npm-optional"],
    },
  },
  {
    name: "no-unresolved-import",
    severity: "error",
    comment: "The import leads nowhere: a wrong path, or a subpath that exports doesn't name.",
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {IForbiddenRuleType[]} */
const shape = [
  {
    name: "no-value-cycle",
    severity: "error",
    comment: "Modules that import each other's values load in an order nobody chose.",
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "no-folder-barrel",
    severity: "error",
    comment: "index.ts is a package's entry point; inside a package import the file itself.",
    from: { path: anyPackage },
    to: {
      path: "(^|/)index\\.ts$",
      pathNot: "^(packages|codegen)/[^/]+/src/index\\.ts$",
      dependencyTypes: ["local"],
    },
  },
  {
    name: "no-own-entry-point",
    severity: "error",
    comment: "A source file imports what it needs itself; its package's entry point is for others.",
    from: { path: anyPackage, pathNot: test },
    to: { path: "^(packages|codegen)/[^/]+/src/index\\.ts$", dependencyTypes: ["local"] },
  },
  {
    name: "no-reaching-into-packages",
    severity: "error",
    comment: "Another package is imported by its name, through its exports.",
    from: { path: "^((?:packages|codegen)/[^/]+)/" },
    to: { path: anyPackage, pathNot: "^$1/", dependencyTypes: ["local"] },
  },
  {
    name: "no-test-in-source",
    severity: "error",
    comment: "A test file is not published, so a source file cannot import it.",
    from: { path: "^(packages|codegen)/[^/]+/src/", pathNot: test },
    // What random values are made with is published, as an entry point.
    to: { path: test, pathNot: "^codegen/interpreter/src/testing/index\\.ts$" },
  },
];

/** Every rule, in the form that dependency-cruiser reads. */
export const layerRules = { forbidden: [...packageLayers, ...outsideLayers, ...shape] };
