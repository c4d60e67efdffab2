/** An example of spec chapter 7: the frames of one transport message, and how it travels. */
export interface FrameExample {
  /** As the control protocol writes frames, with payloads in hex. */
  readonly binaryFrames: readonly { readonly [member: string]: unknown }[];
  /** The same with payloads as text. */
  readonly textFrames: readonly { readonly [member: string]: unknown }[];
  /** Lower-case hex. */
  readonly binary: string;
  readonly text: string;
}

/**
 * Takes the examples out of the chapter: fences marked `example` with lines `frame:`, several for a
 * batch. A line `payload:` belongs to the frame above it.
 */
export function readFrameExamples(chapter: string): FrameExample[] {
  return [...chapter.matchAll(/^```example\n(.*?)^```$/gms)]
    .map(([, body = ""]) => body.trimEnd().split("\n"))
    .filter(([first = ""]) => first.startsWith("frame:"))
    .map(readExample);
}

function readExample(lines: readonly string[]): FrameExample {
  const frames: { head: object; binary?: string; text?: string }[] = [];
  const forms = new Map<string, string>();
  for (const line of lines) {
    const [, label = "", value = ""] = /^(\w+):\s*(.*)$/.exec(line) ?? [];
    const last = frames.at(-1);
    if (label === "frame") frames.push({ head: JSON.parse(value) as object });
    else if (label !== "payload") forms.set(label, value);
    else if (last !== undefined) {
      const [hex = "", text = ""] = value.split("|").map((part) => part.trim());
      last.binary = hex.replaceAll(" ", "");
      last.text = readText(text);
    }
  }
  const framesIn = (profile: "binary" | "text"): { readonly [member: string]: unknown }[] =>
    frames.map((frame) => {
      const payload = frame[profile];
      return { ...frame.head, ...(payload !== undefined && { payload }) };
    });
  return {
    binaryFrames: framesIn("binary"),
    textFrames: framesIn("text"),
    binary: (forms.get("binary") ?? "").replaceAll(" ", ""),
    text: readText(forms.get("text") ?? '""'),
  };
}

/** A quoted text in which ␟ and ␞ stand for the separators. */
function readText(quoted: string): string {
  return quoted.slice(1, -1).replaceAll("␟", "\u001f").replaceAll("␞", "\u001e");
}
