/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Numbers stand at the right; `left` unless given. */
  readonly align?: "left" | "right";
}

/**
 * Lays cells out in columns with two spaces between them. Control characters are shown as escapes,
 * so that no cell can break a line or reach the terminal.
 *
 * @param rows one cell a column; missing ones are empty
 * @returns lines without trailing spaces, the last one without a line end
 */
export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [columns.map(({ title }) => title), ...rows].map((row) =>
    columns.map((_, index) => visible(row[index] ?? "")),
  );
  const widths = columns.map((_, index) =>
    Math.max(...lines.map((line) => displayWidth(line[index] ?? ""))),
  );
  const rule = widths.map((width) => "─".repeat(width));
  const [head = [], ...body] = lines;
  return [head, rule, ...body]
    .map((line) =>
      line
        .map((cell, index) => pad(cell, widths[index] ?? 0, columns[index]?.align ?? "left"))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Text in which control, format and separator characters are written as `\u{…}`. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

function pad(cell: string, width: number, align: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(cell)));
  return align === "left" ? cell + space : space + cell;
}

const segmenter = new Intl.Segmenter("en");
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Columns that a terminal takes for the text. */
function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}
