import type { TraceLine } from "../case/verdict.ts";

const arrows = { suite: "→", subject: "←", network: "✂" } as const;

/** How many bytes stand in a line of hex. */
const hexBytes = 32;

/**
 * What went to and fro, a line for each frame and what is said beside: when, on which connection,
 * whether the suite (→), the subject (←) or the network (✂) did it, and below it the bytes or the text.
 */
export function traceText(lines: readonly TraceLine[]): string[] {
  const names = lines.map(({ connection = "" }) => connection.length);
  const width = Math.max(0, ...names);
  return lines.flatMap((line) => {
    const at = `${line.atMs.toFixed(1).padStart(9)} ms`;
    const head = `${at}  ${(line.connection ?? "").padEnd(width)} ${arrows[line.from]} `;
    const rest = " ".repeat(head.length);
    const [first = "", ...more] = content(line);
    return [head + first, ...more.map((one) => rest + one)];
  });
}

function content({ note, frames = [], bytes, text }: TraceLine): string[] {
  return [
    ...(note === undefined ? [] : [note]),
    ...frames.map(frameText),
    ...(bytes === undefined ? [] : hexLines(bytes)),
    ...(text === undefined ? [] : [visible(text)]),
  ];
}

function frameText(frame: unknown): string {
  if (typeof frame !== "object" || frame === null || !("kind" in frame)) {
    return JSON.stringify(frame);
  }
  const { kind, ...members } = frame;
  const said = Object.entries(members).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return [String(kind), ...said].join(" ");
}

function hexLines(bytes: string): string[] {
  const pairs = bytes.match(/../g) ?? [];
  const count = Math.max(1, Math.ceil(pairs.length / hexBytes));
  return Array.from({ length: count }, (_, at) =>
    pairs.slice(at * hexBytes, (at + 1) * hexBytes).join(" "),
  );
}

/** The separators of the text profile as signs that one sees. */
function visible(text: string): string {
  return text.replaceAll("\u001f", "␟").replaceAll("\u001e", "␞");
}
