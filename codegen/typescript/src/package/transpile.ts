import { ts } from "ts-morph";

const COMPILER_OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  newLine: ts.NewLineKind.LineFeed,
};

/** The JavaScript and the declarations of a module; generated types are written out, so no program is needed. */
export function transpile(
  path: string,
  source: string,
): { readonly code: string; readonly declarations: string } {
  const options = { fileName: path.replace(/\.js$/, ".ts"), compilerOptions: COMPILER_OPTIONS };
  return {
    code: tidy(ts.transpileModule(source, options).outputText),
    declarations: tidy(ts.transpileDeclaration(source, options).outputText),
  };
}

/** Indents by two spaces what the compiler indents by four; no literal goes over a line's end. */
function tidy(text: string): string {
  return text
    .replace(/^(?: {4})+/gm, (margin) => margin.slice(margin.length / 2))
    .replace(/^((?:im|ex)port .*), \} from/gm, "$1 } from");
}
