import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

export type Compiler = `TypeScript ${"5.4" | "5.9" | "6.0" | "7.0"}`;

/** The compilers that users may have, by the name that tests show. */
export const compilers: Readonly<Record<Compiler, { path: string; options: object }>> = {
  "TypeScript 5.4": { path: require.resolve("typescript54/package.json"), options: {} },
  "TypeScript 5.9": { path: require.resolve("typescript59/package.json"), options: newer() },
  "TypeScript 6.0": { path: require.resolve("typescript/package.json"), options: newer() },
  "TypeScript 7.0": { path: require.resolve("typescript7/package.json"), options: newer() },
};

/** What compilers since 5.8 can refuse beside. */
function newer(): object {
  return {
    declaration: true,
    isolatedDeclarations: true,
    erasableSyntaxOnly: true,
    noUncheckedSideEffectImports: true,
  };
}

/** Every flag that makes a compiler stricter; no DOM, no Node, and declarations are checked too. */
const STRICTEST = {
  noEmit: true,
  target: "ES2022",
  lib: ["ES2022"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  forceConsistentCasingInFileNames: true,
  skipLibCheck: false,
};

/** What a compiler says of files, given by their absolute paths; nothing when all is well. */
export async function typeCheck(
  compiler: Compiler,
  files: readonly string[],
  more: object = {},
): Promise<string> {
  const { path, options } = compilers[compiler];
  const folder = mkdtempSync(join(tmpdir(), "twobyte-types-"));
  try {
    const project = join(folder, "tsconfig.json");
    writeFileSync(
      project,
      JSON.stringify({ compilerOptions: { ...STRICTEST, ...options, ...more }, files }),
    );
    return await run([join(dirname(path), "bin/tsc"), "--pretty", "false", "-p", project]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve(error === null ? "" : `${stdout}${stderr}` || String(error));
    });
  });
}
