import { transformSync } from "esbuild";
import { ts } from "ts-morph";
import type { PrintedModule } from "../source/print-module.ts";

const COMPILER_OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  newLine: ts.NewLineKind.LineFeed,
};

/** The JavaScript and the declarations of a module; generated types are written out, so no program is needed. */
export function transpile(module: PrintedModule): {
  readonly code: string;
  readonly declarations: string;
} {
  const fileName = module.path.replace(/\.js$/, ".ts");
  const options = { fileName, compilerOptions: COMPILER_OPTIONS };
  const { code } = transformSync(module.source, {
    loader: "ts",
    target: "es2022",
    charset: "utf8",
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  return {
    code: code === "" ? "export {};\n" : code,
    declarations: narrow(ts.transpileDeclaration(module.outline, options).outputText),
  };
}

/** Indents by two spaces what the compiler indents by four; no literal goes over a line's end. */
function narrow(text: string): string {
  return text
    .replace(/^(?: {4})+/gm, (margin) => margin.slice(margin.length / 2))
    .replace(/^((?:im|ex)port .*), \} from/gm, "$1 } from");
}
