import type { ts as TypeScript } from "ts-morph";
import { resolveValue } from "./resolve-value.ts";
import type { Located, SourceFiles } from "./source-files.ts";

/** A property that was found: its name, and the expression that is its value. */
export interface FoundProperty {
  readonly name: Located;
  readonly value: Located;
}

/**
 * The property of a name in the object literals that an expression is built from: the literal
 * itself, what is spread into it, and the arguments of calls around it.
 */
export function findProperty(
  files: SourceFiles,
  start: Located,
  name: string,
  seen: ReadonlySet<TypeScript.Node> = new Set(),
): FoundProperty | undefined {
  const { ts } = files;
  const at = resolveValue(files, start);
  if (seen.has(at.node)) return undefined;
  const inner = new Set([...seen, at.node]);
  if (ts.isObjectLiteralExpression(at.node))
    return findInLiteral(files, { file: at.file, node: at.node }, name, inner);
  for (const part of partsOf(files, at)) {
    const found = findProperty(files, part, name, inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findInLiteral(
  files: SourceFiles,
  { file, node }: Located & { readonly node: TypeScript.ObjectLiteralExpression },
  name: string,
  seen: ReadonlySet<TypeScript.Node>,
): FoundProperty | undefined {
  const { ts } = files;
  for (const property of node.properties.toReversed()) {
    if (ts.isSpreadAssignment(property)) {
      const found = findProperty(files, { file, node: property.expression }, name, seen);
      if (found !== undefined) return found;
      continue;
    }
    if (property.name === undefined || nameText(files, property.name) !== name) continue;
    const value = ts.isPropertyAssignment(property) ? property.initializer : property.name;
    return { name: { file, node: property.name }, value: { file, node: value } };
  }
  return undefined;
}

function nameText(files: SourceFiles, name: TypeScript.PropertyName): string | undefined {
  const { ts } = files;
  if (ts.isComputedPropertyName(name))
    return ts.isStringLiteralLike(name.expression) ? name.expression.text : undefined;
  return name.text;
}

/** The expressions that a schema expression is built from: arguments, elements, results. */
export function partsOf(files: SourceFiles, { file, node }: Located): Located[] {
  const { ts } = files;
  const at = (nodes: readonly TypeScript.Node[]): Located[] =>
    nodes.map((one) => ({ file, node: ts.isSpreadElement(one) ? one.expression : one }));
  if (ts.isCallExpression(node)) {
    const callee = ts.isPropertyAccessExpression(node.expression)
      ? [node.expression.expression]
      : [];
    const called = resolveValue(files, { file, node: node.expression });
    const own = ts.isFunctionLike(called.node) ? [called] : [];
    return [...at(node.arguments), ...at(callee), ...own];
  }
  if (ts.isArrayLiteralExpression(node)) return at(node.elements);
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return at([node.body]);
  if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined)
    return at(returnedBy(files, node.body as TypeScript.Node));
  return [];
}

function returnedBy(files: SourceFiles, body: TypeScript.Node): TypeScript.Node[] {
  const { ts } = files;
  if (!ts.isBlock(body)) return [];
  return body.statements.flatMap((statement) =>
    ts.isReturnStatement(statement) && statement.expression !== undefined
      ? [statement.expression]
      : [],
  );
}

/**
 * The call that gives a type its name, `struct("Name", …)` or `{ $id: "Name" }`, within an
 * expression and what it wraps.
 */
export function findNamed(
  files: SourceFiles,
  start: Located,
  name: string,
  depth = 0,
): FoundProperty | undefined {
  const { ts } = files;
  const at = resolveValue(files, start);
  if (depth > 8 || !ts.isCallExpression(at.node)) return undefined;
  const literal = nameLiteral(files, at.node, name);
  if (literal !== undefined) return { name: { file: at.file, node: literal }, value: at };
  for (const part of partsOf(files, at)) {
    const found = findNamed(files, part, name, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The literal in a call that names a type. */
export function nameLiteral(
  files: SourceFiles,
  call: TypeScript.CallExpression,
  name: string,
): TypeScript.Node | undefined {
  const { ts } = files;
  const [first] = call.arguments;
  const isReference = /\b[rR]ef$/.test(call.expression.getText());
  if (first !== undefined && ts.isStringLiteralLike(first) && first.text === name && !isReference)
    return first;
  for (const argument of call.arguments) {
    if (!ts.isObjectLiteralExpression(argument)) continue;
    const property = argument.properties.find(
      (one) =>
        ts.isPropertyAssignment(one) &&
        nameText(files, one.name) === "$id" &&
        ts.isStringLiteralLike(one.initializer) &&
        one.initializer.text === name,
    );
    if (property !== undefined && ts.isPropertyAssignment(property)) return property.initializer;
  }
  return undefined;
}

/** A text literal with a value, anywhere in an expression and what its names stand for. */
export function findLiteral(
  files: SourceFiles,
  start: Located,
  value: string,
  depth = 0,
): Located | undefined {
  const { ts } = files;
  const at = resolveValue(files, start);
  if (ts.isStringLiteralLike(at.node) && at.node.text === value) return at;
  if (depth > 8) return undefined;
  const nested = ts.isObjectLiteralExpression(at.node)
    ? at.node.properties.flatMap((one) =>
        ts.isPropertyAssignment(one) ? [{ file: at.file, node: one.initializer }] : [],
      )
    : partsOf(files, at);
  for (const part of nested) {
    const found = findLiteral(files, part, value, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
