import type { ts as TypeScript } from "ts-morph";
import type { Located, SourceFile, SourceFiles } from "./source-files.ts";

/** Most steps from a name to its value. */
const stepLimit = 32;

/**
 * The expression that an expression stands for: names are followed to their constants, also through
 * imports of sibling files; parentheses and type assertions are taken off.
 */
export function resolveValue(files: SourceFiles, { file, node }: Located, steps = 0): Located {
  const { ts } = files;
  if (steps > stepLimit) return { file, node };
  const next = (inner: TypeScript.Node, from: SourceFile = file): Located =>
    resolveValue(files, { file: from, node: inner }, steps + 1);
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
  )
    return next(node.expression);
  if (ts.isIdentifier(node)) {
    const value = nameValue(files, file, node.text);
    return value === undefined ? { file, node } : next(value.node, value.file);
  }
  if (ts.isPropertyAccessExpression(node)) {
    const value = memberValue(files, file, node, steps);
    return value === undefined ? { file, node } : next(value.node, value.file);
  }
  return { file, node };
}

/** What a name at the top of a file is bound to. */
function nameValue(files: SourceFiles, file: SourceFile, name: string): Located | undefined {
  const local = file.values.get(name);
  if (local !== undefined) return { file, node: local };
  const imported = file.imports.get(name);
  if (imported === undefined || imported.name === "*") return undefined;
  const from = files.imported(file, imported.specifier);
  return from === undefined ? undefined : exportValue(files, from, imported.name);
}

/** What a module exports under a name. */
export function exportValue(
  files: SourceFiles,
  file: SourceFile,
  name: string,
  steps = 0,
): Located | undefined {
  const exported = file.exports.get(name);
  if (exported === undefined || steps > stepLimit) return undefined;
  if (typeof exported === "string") return nameValue(files, file, exported);
  if (!("specifier" in exported)) return { file, node: exported };
  const from = files.imported(file, exported.specifier);
  return from === undefined ? undefined : exportValue(files, from, exported.name, steps + 1);
}

/** `namespace.name` of an import, or a property of a constant object. */
function memberValue(
  files: SourceFiles,
  file: SourceFile,
  node: TypeScript.PropertyAccessExpression,
  steps: number,
): Located | undefined {
  const { ts } = files;
  const { expression, name } = node;
  if (ts.isIdentifier(expression)) {
    const imported = file.imports.get(expression.text);
    if (imported?.name === "*") {
      const from = files.imported(file, imported.specifier);
      return from === undefined ? undefined : exportValue(files, from, name.text);
    }
  }
  const object = resolveValue(files, { file, node: expression }, steps + 1);
  if (!ts.isObjectLiteralExpression(object.node)) return undefined;
  const property = object.node.properties.find((one) => one.name?.getText() === name.text);
  if (property === undefined || !ts.isPropertyAssignment(property)) return undefined;
  return { file: object.file, node: property.initializer };
}
