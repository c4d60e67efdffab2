import { docComment } from "./doc-comment.ts";
import type {
  ConstantSource,
  FunctionSource,
  ModuleReference,
  ModuleSource,
} from "./module-source.ts";
import { indent } from "./module-source.ts";
import { pruneModule, wordsOf } from "./prune-module.ts";

/** Longest line that a list of names may make. */
const WIDTH = 100;

/** A module as TypeScript. */
export interface PrintedModule {
  readonly path: string;
  readonly source: string;
  /** The same with nothing in its functions, and only those that are exported. */
  readonly outline: string;
}

/** The TypeScript of a module, without what nothing in it uses. */
export function printModule(module: ModuleSource): PrintedModule {
  const { imports, constants, functions } = pruneModule(module);
  const head = [
    imports.map((one) => referenceText("import", one)).join("\n"),
    module
      .exports()
      .map((one) => referenceText("export", one))
      .join("\n"),
    ...module.types.map((type) => type.trimEnd()),
    ...constantSections(constants),
  ];
  const exported = functions.filter((one) => one.exported);
  return {
    path: module.path,
    source: joined([...head, ...functions.map(functionText)]),
    outline: joined([...head, ...exported.map((one) => `${functionHead(one)} {}`)]),
  };
}

/** Sections with an empty line between two of them. */
function joined(sections: readonly string[]): string {
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
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

function functionText(one: FunctionSource): string {
  const lines = one.lines.flatMap((line) => line.split("\n"));
  return [`${functionHead(one)} {`, ...indent(lines), "}"].join("\n");
}

function functionHead({ name, doc, exported, parameters, returns, lines }: FunctionSource): string {
  const words = wordsOf(lines.join("\n"));
  const given = parameters.map(({ name, type, initializer }) => {
    // What the caller gives and nothing needs is marked, for compilers that look for it.
    const mark = words.has(name) ? "" : "_";
    return `${mark}${name}: ${type}${initializer === undefined ? "" : ` = ${initializer}`}`;
  });
  const comment = doc === undefined ? "" : docComment({ doc });
  return `${comment}${exported ? "export " : ""}function ${name}(${given.join(", ")}): ${returns}`;
}
