/** A column: its heading, and what it says of a row in Markdown of one line. */
export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => string;
  /** Left out when it would be empty in all rows. */
  readonly optional?: boolean;
}

/** A Markdown table; empty when it has no rows. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  if (rows.length === 0) return "";
  const cells = columns.map((column) => ({
    column,
    cells: rows.map((row) => column.cell(row).replace(/\|/g, "\\|")),
  }));
  const shown = cells.filter(({ column, cells: own }) => {
    return column.optional !== true || own.some((cell) => cell !== "");
  });
  const lines = [
    shown.map(({ column }) => column.heading),
    shown.map(() => "---"),
    ...rows.map((_, row) => shown.map(({ cells: own }) => own[row] ?? "")),
  ];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}
