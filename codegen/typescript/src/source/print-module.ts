import type { FunctionDeclarationStructure, VariableStatementStructure } from "ts-morph";
import { IndentationText, Project, StructureKind, VariableDeclarationKind } from "ts-morph";
import type { ConstantSource, FunctionSource, ModuleSource } from "./module-source.ts";

const HEADER = "// @generated from the schema. Do not edit; run `twobyte generate` again.\n";

/** The TypeScript of a module, each as one structure: adding to a file step by step is quadratic. */
export function printModules(modules: readonly ModuleSource[]): Map<string, string> {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  return new Map(modules.map((module) => [module.path, print(project, module)]));
}

function print(project: Project, module: ModuleSource): string {
  const file = project.createSourceFile(module.path.replace(/\.js$/, ".ts"), {
    statements: [
      HEADER,
      ...module.imports().map((one) => ({
        kind: StructureKind.ImportDeclaration as const,
        moduleSpecifier: one.module,
        namedImports: [...one.names],
      })),
      ...module.types,
      ...module.constants.map(constant),
      ...module.functions.map(declaration),
    ],
  });
  return file.getFullText();
}

function constant(one: ConstantSource): VariableStatementStructure {
  return {
    kind: StructureKind.VariableStatement,
    isExported: one.exported,
    declarationKind: VariableDeclarationKind.Const,
    docs: one.doc === undefined ? [] : [one.doc],
    declarations: [{ name: one.name, type: one.type, initializer: one.value }],
  };
}

function declaration(one: FunctionSource): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    name: one.name,
    isExported: one.exported,
    docs: one.doc === undefined ? [] : [one.doc],
    parameters: one.parameters.map((parameter) => ({ ...parameter })),
    returnType: one.returns,
    statements: [...one.lines],
  };
}
