/** What cannot be seen, or changes how what stands beside it is seen. */
const HIDDEN = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Text of a schema as one line of Markdown: its emphasis and code stay, nothing else begins. */
export function markdownLine(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(HIDDEN, "")
    .trim()
    .replace(/[<&[\]]/g, (character) => `\\${character}`)
    .replace(/^(?=[#+\-=>:|]|[0-9]+[.)])/, "\\");
}

/** A name as code. */
export function codeSpan(name: string): string {
  return name === "" ? "" : `\`${name}\``;
}

/** A table; a bar in a cell does not end it. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}
