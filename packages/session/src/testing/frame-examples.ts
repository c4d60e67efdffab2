import type { Frame } from "../frames/frame.ts";
import { codeNumber } from "../frames/frame-code.ts";
import type { FrameForms } from "./assert-frame-invariants.ts";
import { fromHex } from "./assert-frame-invariants.ts";

/** An example of spec chapter 7: one frame or a batch, and how it travels. */
export interface FrameExample {
  /** Line of the chapter. */
  readonly line: number;
  readonly frames: readonly FrameForms[];
  /** Hex with spaces. */
  readonly binary: string;
  readonly text: string;
}

/**
 * Reads the fences marked `example` that have a `frame:`. Several `frame:` lines make a batch; a
 * `payload:` line belongs to the frame above it and has its hex and, behind a bar, its text.
 */
export function readFrameExamples(chapter: string): FrameExample[] {
  const fences = chapter.matchAll(/^```example\n([\s\S]*?)^```$/gm);
  return [...fences]
    .filter(([, body]) => body?.startsWith("frame:"))
    .map(({ 0: whole, 1: body = "", index }) => ({
      line: chapter.slice(0, index + whole.indexOf("\n")).split("\n").length,
      ...readBody(body),
    }));
}

function readBody(body: string): Omit<FrameExample, "line"> {
  const frames: FrameForms[] = [];
  let binary = "";
  let text = "";
  for (const line of body.trimEnd().split("\n")) {
    const [, label, value = ""] = /^(\w+):\s*(.*)$/.exec(line) ?? [];
    if (label === "frame") frames.push(bothForms(value));
    else if (label === "payload") frames.push(withPayload(frames.pop(), value));
    else if (label === "binary") binary = value;
    else if (label === "text") text = readText(value);
    else throw new Error(`an example has no line ${JSON.stringify(line)}`);
  }
  return { frames, binary, text };
}

const BYTES = new Set(["lineage", "secret", "fingerprint"]);

function bothForms(json: string): FrameForms {
  const frame = JSON.parse(json, (key, value: unknown) => {
    if (BYTES.has(key)) return fromHex(String(value));
    if (key === "code" && typeof value === "string") return codeNumber(value);
    if (key === "metadata") return new Map(Object.entries(value as Record<string, string>));
    return value;
  }) as Frame;
  return { binary: frame, text: frame };
}

function withPayload(forms: FrameForms | undefined, line: string): FrameForms {
  const [hex = "", text = ""] = line.split("|").map((part) => part.trim());
  if (forms === undefined) throw new Error("a payload without a frame");
  return {
    binary: addPayload(forms.binary, fromHex(hex)),
    text: addPayload(forms.text, readText(text)),
  };
}

function addPayload(frame: Frame, payload: Uint8Array | string): Frame {
  if (!("detail" in frame) || frame.detail === undefined) return { ...frame, payload } as Frame;
  return { ...frame, detail: { code: frame.detail.code, payload } };
}

/** A quoted text in which ␟ and ␞ stand for the separators. */
function readText(quoted: string): string {
  return quoted.slice(1, -1).replaceAll("␟", "\x1f").replaceAll("␞", "\x1e");
}
