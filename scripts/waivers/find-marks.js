import ts from "typescript";

/**
 * @typedef {{ mark: string, line: number }} Mark something that switches a check off, and where
 */

const directive =
  /@ts-(?:ignore|expect-error|nocheck)|biome-ignore(?:-all|-start)?|(?:eslint|oxlint|tslint)-disable(?:-next-line|-line)?|prettier-ignore|(?:c8|v8|istanbul) ignore/g;

/**
 * Finds every `any` and every comment that silences a tool. What stands in a string, a template or
 * a regular expression is text, and does not count.
 *
 * @param {string} path its extension decides how the text is read
 * @param {string} text
 * @returns {Mark[]} in the order of lines
 */
export function findMarks(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lineOf = (/** @type {number} */ position) =>
    file.getLineAndCharacterOfPosition(position).line + 1;
  /** @type {Mark[]} */
  const marks = [];
  /** @type {[start: number, end: number][]} */
  const literals = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      marks.push({ mark: "any", line: lineOf(node.getStart(file)) });
    }
    if (ts.isLiteralExpression(node) || ts.isTemplateMiddleOrTemplateTail(node) || isHead(node)) {
      literals.push([node.getStart(file), node.getEnd()]);
    }
    for (const child of node.getChildren(file)) visit(child);
  };
  visit(file);
  for (const { 0: mark, index } of text.matchAll(directive)) {
    const isText = literals.some(([start, end]) => start <= index && index < end);
    if (!isText) marks.push({ mark, line: lineOf(index) });
  }
  return marks.sort((a, b) => a.line - b.line);
}

/** @param {ts.Node} node */
function isHead(node) {
  return node.kind === ts.SyntaxKind.TemplateHead;
}
