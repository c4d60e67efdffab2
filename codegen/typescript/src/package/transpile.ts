import { ts } from "ts-morph";

/** The JavaScript and the declarations of a module; generated types are written out, so no program is needed. */
export function transpile(
  path: string,
  source: string,
): { readonly code: string; readonly declarations: string } {
  const compilerOptions: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    isolatedDeclarations: true,
    declaration: true,
    newLine: ts.NewLineKind.LineFeed,
  };
  const fileName = path.replace(/\.js$/, ".ts");
  return {
    code: ts.transpileModule(source, { fileName, compilerOptions }).outputText,
    declarations: ts.transpileDeclaration(source, { fileName, compilerOptions }).outputText,
  };
}
