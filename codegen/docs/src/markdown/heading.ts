import { blockText, codeSpan, inlineText } from "./escape.ts";
import type { Spot } from "./site.ts";

/** A heading that links can reach; its identifier stands before it, the same in every renderer. */
export function heading(level: number, spot: Spot, text: string): string {
  return `<a id="${spot.anchor}"></a>\n\n${"#".repeat(level)} ${inlineText(text)}`;
}

/** What an author said of something: that it is deprecated, then its doc. */
export function remarks(about: { readonly doc?: string; readonly deprecated?: string }): string[] {
  const { doc, deprecated } = about;
  return [
    ...(deprecated === undefined ? [] : [`**${deprecation(deprecated)}**`]),
    blockText(doc ?? ""),
  ];
}

/** `Deprecated: use other.` */
export function deprecation(reason: string): string {
  const text = inlineText(reason);
  return text === "" ? "Deprecated." : `Deprecated: ${text}`;
}

/** Blocks of Markdown with an empty line between them; empty ones are left out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

/** A list of facts, for example `- **Code**: `CP``. */
export function factList(facts: readonly (readonly [label: string, text: string])[]): string {
  return facts.map(([label, text]) => `- **${label}**: ${text}`).join("\n");
}

/** JSON on one line, as code. */
export function jsonSpan(value: unknown): string {
  return codeSpan(JSON.stringify(value));
}
