import type { FunctionDeclarationStructure } from "ts-morph";
import { IndentationText, Project, StructureKind } from "ts-morph";
import { docComment } from "./doc-comment.ts";
import type {
  ConstantSource,
  FunctionSource,
  ModuleReference,
  ModuleSource,
} from "./module-source.ts";
import { pruneModule, wordsOf } from "./prune-module.ts";

/** Longest line that a list of names may make. */
const WIDTH = 100;

/** The TypeScript of modules by path, each as one structure: adding step by step is quadratic. */
export function printModules(modules: readonly ModuleSource[]): Map<string, string> {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  return new Map(modules.map((module) => [module.path, print(project, module)]));
}

function print(project: Project, module: ModuleSource): string {
  const { imports, constants, functions } = pruneModule(module);
  const sections = [
    imports.map((one) => referenceText("import", one)),
    module.exports().map((one) => referenceText("export", one)),
    module.types.map((type) => type.trimEnd()).join("\n\n"),
    ...constantSections(constants),
  ]
    .map((section) => (typeof section === "string" ? section : section.join("\n")))
    .filter((section) => section !== "");
  const file = project.createSourceFile(module.path.replace(/\.js$/, ".ts"), {
    statements: [sections.join("\n\n"), ...functions.map(functionStructure)],
  });
  return `${file.getFullText().trim()}\n`;
}

function referenceText(
  word: "import" | "export",
  { from, names, isType }: ModuleReference,
): string {
  const head = isType ? `${word} type` : word;
  const line = `${head} { ${names.join(", ")} } from "${from}";`;
  if (line.length <= WIDTH) return line;
  return `${head} {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";`;
}

/** Constants as they are printed: those without a comment line by line, others by themselves. */
function constantSections(constants: readonly ConstantSource[]): string[] {
  const sections: string[] = [];
  let plain = false;
  for (const { name, doc, exported, type, value } of constants) {
    const comment = doc === undefined ? "" : docComment({ doc });
    const text = `${comment}${exported ? "export " : ""}const ${name}: ${type} = ${value};`;
    const isPlain = comment === "" && !value.includes("\n");
    if (plain && isPlain) sections[sections.length - 1] += `\n${text}`;
    else sections.push(text);
    plain = isPlain;
  }
  return sections;
}

function functionStructure(one: FunctionSource): FunctionDeclarationStructure {
  const code = one.lines.join("\n");
  const words = wordsOf(code);
  return {
    kind: StructureKind.Function,
    name: one.name,
    isExported: one.exported,
    docs: one.doc === undefined ? [] : [one.doc],
    parameters: one.parameters.map((parameter) => ({
      ...parameter,
      // What the caller gives and nothing needs is marked, for compilers that look for it.
      name: words.has(parameter.name) ? parameter.name : `_${parameter.name}`,
    })),
    returnType: one.returns,
    statements: code,
  };
}
