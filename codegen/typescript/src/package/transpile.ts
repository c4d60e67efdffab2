import { transformSync } from "esbuild";
import { ts } from "ts-morph";

/** The JavaScript of a module. */
export function javascriptOf(source: string): string {
  const { code } = transformSync(source, {
    loader: "ts",
    target: "es2022",
    charset: "utf8",
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  return code === "" ? "export {};\n" : code;
}

const COMPILER_OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  newLine: ts.NewLineKind.LineFeed,
};

/** The declarations of a module, given by its outline: that is all, but for the code of classes. */
export function declarationsOf(outline: string): string {
  if (!/^export class /m.test(outline)) return outline;
  const { outputText } = ts.transpileDeclaration(outline, { compilerOptions: COMPILER_OPTIONS });
  return narrow(outputText);
}

/** Indents by two spaces what the compiler indents by four; no literal goes over a line's end. */
function narrow(text: string): string {
  return text
    .replace(/^(?: {4})+/gm, (margin) => margin.slice(margin.length / 2))
    .replace(/^((?:im|ex)port .*), \} from/gm, "$1 } from");
}
