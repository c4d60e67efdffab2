import { docComment } from "./doc-comment.ts";
import type {
  ConstantSource,
  FunctionSource,
  ModuleReference,
  ModuleSource,
} from "./module-source.ts";
import { indent } from "./module-source.ts";
import { pruneModule, usedReferences, wordsOf } from "./prune-module.ts";

/** Longest line that a list of names may make. */
const WIDTH = 100;

/** The TypeScript of a module, without what nothing in it uses. */
export function printModule(module: ModuleSource): string {
  const { imports, constants, functions } = pruneModule(module);
  return joined([
    ...headSections(module, imports),
    ...constantSections(constants),
    ...functions.map(functionText),
  ]);
}

/**
 * The declarations of a module. What is exported has its type written out, so that nothing has to
 * be inferred; a class stands as it is, with its methods' code.
 */
export function printOutline(module: ModuleSource): string {
  const constants = module.constants.filter(({ exported }) => exported);
  const functions = module.functions.filter(({ exported }) => exported);
  const words = wordsOf(
    [
      ...module.types,
      ...constants.map(({ type }) => type),
      ...functions.flatMap(({ parameters, returns }) => [
        ...parameters.map(({ type }) => type),
        returns,
      ]),
    ].join("\n"),
  );
  return joined([
    ...headSections(module, usedReferences(module.imports(), words)),
    ...constants.map(
      ({ name, doc, type }) => `${comment(doc)}export declare const ${name}: ${type};`,
    ),
    ...functions.map((one) => `${functionHead(one, "declare ")};`),
  ]);
}

function headSections(module: ModuleSource, imports: readonly ModuleReference[]): string[] {
  const exports = module.exports();
  return [
    imports.map((one) => referenceText("import", one)).join("\n"),
    exports.map((one) => referenceText("export", one)).join("\n"),
    ...module.types.map((type) => type.trimEnd()),
  ];
}

/** Sections with an empty line between two of them. */
function joined(sections: readonly string[]): string {
  const text = sections.filter((section) => section !== "").join("\n\n");
  return text === "" ? "export {};\n" : `${text}\n`;
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
    const text = `${comment(doc)}${exported ? "export " : ""}const ${name}: ${type} = ${value};`;
    const isPlain = doc === undefined && !value.includes("\n");
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

function functionHead(one: FunctionSource, declare: "" | "declare " = ""): string {
  const words = declare === "" ? wordsOf(one.lines.join("\n")) : undefined;
  const given = one.parameters.map(({ name, type, initializer }) => {
    // What the caller gives and nothing needs is marked, for compilers that look for it.
    const mark = words === undefined || words.has(name) ? "" : "_";
    if (initializer === undefined) return `${mark}${name}: ${type}`;
    return words === undefined ? `${name}?: ${type}` : `${mark}${name}: ${type} = ${initializer}`;
  });
  const exported = one.exported ? "export " : "";
  return `${comment(one.doc)}${exported}${declare}function ${one.name}(${given.join(", ")}): ${one.returns}`;
}

function comment(doc: string | undefined): string {
  return doc === undefined ? "" : docComment({ doc });
}
