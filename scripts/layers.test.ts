import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkLayers } from "./layers/check-layers.js";
import { temporaryFolder, writeFiles } from "./lib/temporary.ts";

type Files = Record<string, string>;

const packages: Record<string, { folder: string; dependencies?: string[]; ir?: boolean }> = {
  "@twobyte/wire": { folder: "packages/wire" },
  "@twobyte/schema": { folder: "packages/schema" },
  "@twobyte/session": { folder: "packages/session" },
  "@twobyte/client": { folder: "packages/client", dependencies: ["ws"] },
  "@twobyte/server": { folder: "packages/server", dependencies: ["ws"] },
  "@twobyte/testing": { folder: "packages/testing", dependencies: ["ws"] },
  "@twobyte/conformance": { folder: "packages/conformance" },
  "@twobyte/bench": { folder: "packages/bench" },
  "@twobyte/compiler": { folder: "codegen/compiler", ir: true },
  "@twobyte/interpreter": { folder: "codegen/interpreter" },
  "@twobyte/codegen-typescript": { folder: "codegen/typescript" },
  "@twobyte/codegen-vectors": { folder: "codegen/vectors" },
};

/** Writes a small workspace with the real one's layout, links and manifests. */
function workspace(files: Files): string {
  const root = temporaryFolder({
    "codegen/compiler/src/ir.ts": "export type Ir = 1;\nexport const ir = 1;\n",
  });
  mkdirSync(join(root, "node_modules/@twobyte"), { recursive: true });
  for (const [name, { folder, dependencies = [], ir = false }] of Object.entries(packages)) {
    const entry = (path: string): Files => ({ "@twobyte/source": path, default: path });
    const manifest = {
      name,
      type: "module",
      exports: { ".": entry("./src/index.ts"), ...(ir && { "./ir": entry("./src/ir.ts") }) },
      dependencies: Object.fromEntries(
        [...dependencies, ...Object.keys(packages)].map((dependency) => [dependency, "*"]),
      ),
    };
    writeFiles(root, {
      [`${folder}/package.json`]: JSON.stringify(manifest),
      [`${folder}/src/index.ts`]: "export const here = 1;\n",
    });
    symlinkSync(join(root, folder), join(root, "node_modules", name));
  }
  for (const name of ["ws", "leftpad"]) {
    writeFiles(root, {
      [`node_modules/${name}/package.json`]: JSON.stringify({ name, exports: "./index.js" }),
      [`node_modules/${name}/index.js`]: "export const pad = 1;\n",
    });
  }
  writeFiles(root, files);
  return root;
}

async function brokenRules(files: Files): Promise<string[]> {
  const { violations } = await checkLayers(workspace(files), ["packages", "codegen"]);
  return [...new Set(violations.map(({ rule, from }) => `${rule}: ${from}`))].sort();
}

const legal: Files = {
  "packages/wire/src/varint.ts":
    'import type { Limits } from "./limits.ts";\nexport const varint = (at: Limits): Limits => at;\n',
  "packages/wire/src/limits.ts":
    'import type { varint } from "./varint.ts";\nexport type Limits = typeof varint;\n',
  "packages/wire/src/varint.test.ts":
    'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n',
  "packages/wire/src/index.test.ts":
    'import { here } from "./index.ts";\nexport const all = here;\n',
  "packages/session/src/engine.ts":
    'import { here } from "@twobyte/wire";\nexport const engine = here;\n',
  "packages/client/src/connect.ts":
    'import { here } from "@twobyte/session";\nexport const connect = here;\n',
  "packages/client/src/node/socket.ts":
    'import { createHash } from "node:crypto";\nimport { pad } from "ws";\nexport const socket = [createHash, pad];\n',
  "packages/server/src/node/listen.ts":
    'import { createServer } from "node:http";\nimport { pad } from "ws";\nexport const listen = [createServer, pad];\n',
  "packages/conformance/src/case.ts":
    'import { here } from "@twobyte/session";\nexport const frames = here;\n',
  "packages/conformance/subjects/server.ts":
    'import { here } from "@twobyte/server";\nexport const subject = here;\n',
  "codegen/typescript/src/emit.ts":
    'import type { Ir } from "@twobyte/compiler/ir";\nexport const emit = (ir: Ir): Ir => ir;\n',
  "codegen/typescript/src/emit.test.ts":
    'import { here } from "@twobyte/compiler";\nimport { here as table } from "@twobyte/interpreter";\nexport const both = here + table;\n',
  "codegen/vectors/src/vectors.ts":
    'import { ir } from "@twobyte/compiler/ir";\nimport { here } from "@twobyte/interpreter";\nexport const vectors = ir + here;\n',
};

test("a workspace that keeps the layers has no violation", async () => {
  expect(await brokenRules(legal)).toEqual([]);
});

const planted: { title: string; path: string; text: string; breaks: string[]; also?: Files }[] = [
  {
    title: "wire importing a package of the workspace",
    path: "packages/wire/src/bad.ts",
    text: 'import { here } from "@twobyte/session";\nexport const bad = here;\n',
    breaks: ["wire-imports-no-module", "wire-imports-no-package"],
  },
  {
    title: "wire importing a module of the registry",
    path: "packages/wire/src/bad.ts",
    text: 'import { pad } from "leftpad";\nexport const bad = pad;\n',
    breaks: ["no-undeclared-module", "wire-imports-no-module"],
  },
  {
    title: "a type-only import that crosses a layer",
    path: "packages/wire/src/bad.ts",
    text: 'import type { here } from "@twobyte/client";\nexport type Bad = typeof here;\n',
    breaks: ["wire-imports-no-module", "wire-imports-no-package"],
  },
  {
    title: "wire importing a Node built-in",
    path: "packages/wire/src/bad.ts",
    text: 'import { Buffer } from "node:buffer";\nexport const bad = Buffer;\n',
    breaks: ["node-modules-only-below-node", "wire-imports-no-module"],
  },
  {
    title: "session importing the client",
    path: "packages/session/src/bad.ts",
    text: 'import { here } from "@twobyte/client";\nexport const bad = here;\n',
    breaks: ["session-imports-wire"],
  },
  {
    title: "the simulator importing the client",
    path: "packages/session/src/testing/bad.ts",
    text: 'import { here } from "@twobyte/client";\nexport const bad = here;\n',
    breaks: ["session-tests-import-wire-and-the-model"],
  },
  {
    title: "session importing a module of the registry",
    path: "packages/session/src/bad.ts",
    text: 'import { pad } from "ws";\nexport const bad = pad;\n',
    breaks: ["no-undeclared-module", "session-imports-no-module"],
  },
  {
    title: "session importing a Node built-in by its bare name",
    path: "packages/session/src/bad.ts",
    text: 'import { randomBytes } from "crypto";\nexport const bad = randomBytes;\n',
    breaks: ["node-modules-only-below-node"],
  },
  {
    title: "client importing the server",
    path: "packages/client/src/bad.ts",
    text: 'import { here } from "@twobyte/server";\nexport const bad = here;\n',
    breaks: ["client-imports-session-and-wire"],
  },
  {
    title: "client importing a Node built-in outside a node/ folder",
    path: "packages/client/src/bad.ts",
    text: 'import { setTimeout } from "node:timers";\nexport const bad = setTimeout;\n',
    breaks: ["node-modules-only-below-node"],
  },
  {
    title: "client importing ws outside a node/ folder",
    path: "packages/client/src/bad.ts",
    text: 'import { pad } from "ws";\nexport const bad = pad;\n',
    breaks: ["client-has-no-dependencies", "ws-only-below-node"],
  },
  {
    title: "client loading ws lazily outside a node/ folder",
    path: "packages/client/src/bad.ts",
    text: 'export const bad = (): Promise<unknown> => import("ws");\n',
    breaks: ["client-has-no-dependencies", "ws-only-below-node"],
  },
  {
    title: "server importing the schema builders",
    path: "packages/server/src/bad.ts",
    text: 'import { here } from "@twobyte/schema";\nexport const bad = here;\n',
    breaks: ["server-imports-session-and-wire"],
  },
  {
    title: "server importing ws outside a node/ folder",
    path: "packages/server/src/bad.ts",
    text: 'import { pad } from "ws";\nexport const bad = pad;\n',
    breaks: ["ws-only-below-node"],
  },
  {
    title: "the schema builders importing the runtime",
    path: "packages/schema/src/bad.ts",
    text: 'import { here } from "@twobyte/wire";\nexport const bad = here;\n',
    breaks: ["schema-imports-no-package"],
  },
  {
    title: "the tests' tools importing the engine",
    path: "packages/testing/src/bad.ts",
    text: 'import { here } from "@twobyte/session";\nexport const bad = here;\n',
    breaks: ["testing-imports-no-package"],
  },
  {
    title: "the tests' tools importing a module of the registry",
    path: "packages/testing/src/bad.ts",
    text: 'import { pad } from "ws";\nexport const bad = pad;\n',
    breaks: ["testing-has-no-dependencies"],
  },
  {
    title: "the tests' tools importing a Node built-in outside a node/ folder",
    path: "packages/testing/src/bad.ts",
    text: 'import { connect } from "node:net";\nexport const bad = connect;\n',
    breaks: ["node-modules-only-below-node"],
  },
  {
    title: "the conformance suite importing what it tests",
    path: "packages/conformance/src/bad.ts",
    text: 'import { here } from "@twobyte/client";\nexport const bad = here;\n',
    breaks: ["conformance-imports-no-implementation"],
  },
  {
    title: "the compiler importing a target",
    path: "codegen/compiler/src/bad.ts",
    text: 'import { here } from "@twobyte/codegen-typescript";\nexport const bad = here;\n',
    breaks: ["compiler-knows-no-target"],
  },
  {
    title: "a target importing the compiler's main entry",
    path: "codegen/typescript/src/bad.ts",
    text: 'import { here } from "@twobyte/compiler";\nexport const bad = here;\n',
    breaks: ["target-typescript-imports-ir"],
  },
  {
    title: "a target other than the vectors importing the interpreter",
    path: "codegen/typescript/src/bad.ts",
    text: 'import { here } from "@twobyte/interpreter";\nexport const bad = here;\n',
    breaks: ["target-typescript-imports-ir"],
  },
  {
    title: "the vectors importing another target",
    path: "codegen/vectors/src/bad.ts",
    text: 'import { here } from "@twobyte/codegen-typescript";\nexport const bad = here;\n',
    breaks: ["target-vectors-imports-ir-and-interpreter"],
  },
  {
    title: "the interpreter importing the compiler's main entry",
    path: "codegen/interpreter/src/bad.ts",
    text: 'import { here } from "@twobyte/compiler";\nexport const bad = here;\n',
    breaks: ["interpreter-imports-ir-and-wire"],
  },
  {
    title: "a library importing the measurements",
    path: "codegen/compiler/src/bad.ts",
    text: 'import { here } from "@twobyte/bench";\nexport const bad = here;\n',
    breaks: ["compiler-knows-no-target", "nothing-imports-bench-or-cli"],
  },
  {
    title: "a module that the manifest doesn't declare",
    path: "codegen/compiler/src/bad.ts",
    text: 'import { pad } from "leftpad";\nexport const bad = pad;\n',
    breaks: ["no-undeclared-module"],
  },
  {
    title: "an import that leads nowhere",
    path: "codegen/compiler/src/bad.ts",
    text: 'import { gone } from "./gone.ts";\nexport const bad = gone;\n',
    breaks: ["no-unresolved-import"],
  },
  {
    title: "a subpath that exports doesn't name",
    path: "packages/session/src/bad.ts",
    text: 'import { here } from "@twobyte/wire/src/index.ts";\nexport const bad = here;\n',
    breaks: ["no-unresolved-import"],
  },
  {
    title: "a cycle of values",
    path: "packages/wire/src/bad.ts",
    text: 'import { other } from "./other.ts";\nexport const bad = (): number => other();\n',
    also: {
      "packages/wire/src/other.ts":
        'import { bad } from "./bad.ts";\nexport const other = (): number => bad();\n',
    },
    breaks: ["no-value-cycle"],
  },
  {
    title: "a cycle of values through a test file's own helper",
    path: "packages/wire/src/bad.test.ts",
    text: 'import { helper } from "./helper.test.ts";\nexport const bad = (): number => helper();\n',
    also: {
      "packages/wire/src/helper.test.ts":
        'import { bad } from "./bad.test.ts";\nexport const helper = (): number => bad();\n',
    },
    breaks: ["no-value-cycle"],
  },
  {
    title: "a folder's barrel",
    path: "packages/wire/src/bad.ts",
    text: 'import { varint } from "./text/index.ts";\nexport const bad = varint;\n',
    also: { "packages/wire/src/text/index.ts": 'export { varint } from "../varint.ts";\n' },
    breaks: ["no-folder-barrel"],
  },
  {
    title: "a source file importing its own package's entry point",
    path: "packages/wire/src/bad.ts",
    text: 'import { here } from "./index.ts";\nexport const bad = here;\n',
    breaks: ["no-own-entry-point"],
  },
  {
    title: "a relative import into another package",
    path: "packages/session/src/bad.ts",
    text: 'import { varint } from "../../wire/src/varint.ts";\nexport const bad = varint;\n',
    breaks: ["no-reaching-into-packages"],
  },
  {
    title: "a source file importing a test",
    path: "packages/wire/src/bad.ts",
    text: 'import { read } from "./varint.test.ts";\nexport const bad = read;\n',
    breaks: ["no-test-in-source"],
  },
];

for (const { title, path, text, breaks, also = {} } of planted) {
  test(`${title} is refused`, async () => {
    const broken = await brokenRules({ ...legal, ...also, [path]: text });
    const rules = broken.filter((line) => line.endsWith(path)).map((line) => line.split(":")[0]);
    expect(rules).toEqual(breaks);
  });
}
