/** A doc comment in front of what has one, every line behind `margin`; else nothing. */
export function docComment(
  subject: { readonly doc?: string; readonly deprecated?: string },
  margin = "",
): string {
  const lines = commentLines(subject);
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${margin}/** ${lines[0]} */\n`;
  return `${margin}/**\n${lines.map((line) => `${margin} * ${line}`.trimEnd()).join("\n")}\n${margin} */\n`;
}

/** The lines of a comment, with whatever could end it made harmless. */
function commentLines(subject: { readonly doc?: string; readonly deprecated?: string }): string[] {
  const lines = subject.doc === undefined ? [] : harmless(subject.doc);
  if (subject.deprecated !== undefined)
    lines.push(...harmless(`@deprecated ${subject.deprecated}`));
  return lines;
}

function harmless(text: string): string[] {
  return text
    .replaceAll("*/", "*\u200b/")
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trimEnd());
}
