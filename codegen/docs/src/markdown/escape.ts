const layout = /[\s\p{Cc}]+/gu;
const hidden = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff]/gu;
const codeIn = /(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/gu;

/**
 * Text as Markdown of one line: it shows as it is and starts nothing, except that what stands
 * between backticks is code. Characters that reorder what surrounds them are replaced.
 */
export function inlineText(text: string): string {
  const line = text.replace(layout, " ").trim().replace(hidden, "\uFFFD");
  let markdown = "";
  let at = 0;
  for (const match of line.matchAll(codeIn)) {
    markdown += escaped(line.slice(at, match.index)) + codeSpan((match[2] ?? "").trim());
    at = match.index + match[0].length;
  }
  return markdown + escaped(line.slice(at));
}

/** Text as Markdown paragraphs and, where all lines of one begin with a hyphen, plain lists. */
export function blockText(text: string): string {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n");
  const paragraphs = lines.split(/\n[^\S\n]*\n\s*/u);
  return paragraphs
    .map(paragraph)
    .filter((one) => one !== "")
    .join("\n\n");
}

/** Text as code within a line; what cannot be seen is shown as `\u202e`. Empty for no text. */
export function codeSpan(text: string): string {
  if (text === "") return "";
  const shown = text.replace(hidden, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  const fence = "`".repeat(longestRun(shown) + 1);
  const space = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${fence}${space}${shown}${space}${fence}`;
}

/** Text as a block of code. */
export function codeBlock(language: string, text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function paragraph(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const items = lines.map((line) => /^\s*[-*]\s+(.*)$/u.exec(line)?.[1]);
  if (items.length > 0 && items.every((item) => item !== undefined)) {
    return items.map((item) => `- ${lineStart(inlineText(item))}`).join("\n");
  }
  return lineStart(inlineText(text));
}

/** Keeps the beginning of a line from being a heading, a list, a quote or a container. */
function lineStart(markdown: string): string {
  return markdown.replace(/^(?=[#+\-=>:])/u, "\\").replace(/^([0-9]+)([.)])/u, "$1\\$2");
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*[\]~]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/&(?=[#\p{L}\p{N}])/gu, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/\{\{/g, "&#123;&#123;");
}
