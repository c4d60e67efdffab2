/** The last part of a command's help. */
export function examples(...lines: readonly string[]): string {
  const noun = lines.length === 1 ? "Example" : "Examples";
  return `\n${noun}:\n${lines.map((line) => `  $ ${line}`).join("\n")}`;
}
