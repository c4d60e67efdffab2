import type { TraceLine } from "../case/verdict.ts";
import { frameMembers } from "./frame-members.ts";

const arrows = { suite: "→", subject: "←", network: "✂" } as const;

/** How many bytes stand in a line of hex, and how many lines are told; and of a text how much. */
const hexBytes = 32;
const hexLinesMost = 8;
const textMost = 400;

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
  const isRead = "input" in frame || "value" in frame;
  const said = frameMembers(frame).flatMap(([name, json]) =>
    // A payload that was read stands there as a value, and in the bytes below.
    name === "payload" && isRead ? [] : [`${name}=${cut(json)}`],
  );
  return [String(frame.kind), ...said].join(" ");
}

function hexLines(bytes: string): string[] {
  const pairs = bytes.match(/../g) ?? [];
  const count = Math.min(hexLinesMost, Math.max(1, Math.ceil(pairs.length / hexBytes)));
  const lines = Array.from({ length: count }, (_, at) =>
    pairs.slice(at * hexBytes, (at + 1) * hexBytes).join(" "),
  );
  const left = pairs.length - count * hexBytes;
  return left > 0 ? [...lines, `… ${left} bytes more`] : lines;
}

function cut(text: string): string {
  const left = text.length - textMost;
  return left > 0 ? `${text.slice(0, textMost)}… ${left} characters more` : text;
}

/** The separators of the text profile as signs that one sees. */
function visible(text: string): string {
  return cut(text).replaceAll("\u001f", "␟").replaceAll("\u001e", "␞");
}
