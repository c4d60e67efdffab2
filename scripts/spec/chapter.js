/**
 * Reads a chapter's Markdown into the units that can carry a requirement: sentences of prose,
 * headings, and rows of tables. Code, in fences or between backticks, is never read.
 *
 * @typedef {"sentence" | "heading" | "row"} UnitKind
 *
 * @typedef {object} Unit
 * @property {UnitKind} kind
 * @property {number} line where it begins, from 1
 * @property {string} text as written, whitespace collapsed
 * @property {string} masked the same without the letters of code and of quoted keywords
 *
 * @typedef {{ line: number, text: string }} Line
 */

const anchorAtEnd = /^(?:\s*\{#[^}\s]*\})+/;
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|resp|approx|sec|fig)\.$/i;
const quotedKeyword =
  /["“](?:MUST|SHALL|SHOULD|MAY|NOT|REQUIRED|RECOMMENDED|OPTIONAL)(?: NOT)?["”]/g;

/**
 * @param {string} markdown
 * @returns {Unit[]}
 */
export function readChapter(markdown) {
  return readBlocks(markdown).flatMap(({ kind, lines }) =>
    kind === "sentence" ? splitSentences(lines) : [unit(kind, lines)],
  );
}

/**
 * @param {string} markdown
 * @returns {{ kind: UnitKind, lines: Line[] }[]}
 */
function readBlocks(markdown) {
  /** @type {{ kind: UnitKind, lines: Line[] }[]} */
  const blocks = [];
  /** @type {Line[]} */
  let paragraph = [];
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ kind: "sentence", lines: paragraph });
    paragraph = [];
  };
  for (const { line, text } of visibleLines(markdown)) {
    const bare = text.replace(/^\s*(?:>\s?)*/, "").trim();
    if (bare === "") {
      endParagraph();
    } else if (/^#{1,6}\s/.test(bare)) {
      endParagraph();
      blocks.push({ kind: "heading", lines: [{ line, text: bare }] });
    } else if (bare.startsWith("|")) {
      endParagraph();
      if (!/^\|[\s:|-]+\|?$/.test(bare))
        blocks.push({ kind: "row", lines: [{ line, text: bare }] });
    } else {
      const item = /^(?:[-*+]|\d+[.)])\s+/.exec(bare);
      if (item !== null) endParagraph();
      paragraph.push({ line, text: item === null ? bare : bare.slice(item[0].length) });
    }
  }
  endParagraph();
  return blocks;
}

/**
 * The lines outside code fences and HTML comments. A fence leaves empty lines, so that it ends the
 * paragraph before it.
 *
 * @param {string} markdown
 * @returns {Line[]}
 */
function visibleLines(markdown) {
  const withoutComments = markdown.replace(/<!--[\s\S]*?-->/g, (comment) =>
    comment.replace(/[^\n]/g, ""),
  );
  let fence = "";
  return withoutComments.split(/\r?\n/).map((text, index) => {
    const line = index + 1;
    const mark = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(`{3,}|~{3,})/.exec(text)?.[1] ?? "";
    if (fence !== "") {
      if (mark.startsWith(fence) && text.trim().replace(/^[>\s]+/, "") === mark) fence = "";
      return { line, text: "" };
    }
    fence = mark;
    return { line, text: mark === "" ? text : "" };
  });
}

/**
 * Splits a paragraph at full stops, question and exclamation marks; an anchor right behind one
 * belongs to the sentence that it ends.
 *
 * @param {Line[]} lines
 * @returns {Unit[]}
 */
function splitSentences(lines) {
  const text = lines.map((line) => line.text).join("\n");
  const masked = mask(text);
  /** @type {Unit[]} */
  const units = [];
  let start = 0;
  const end = (/** @type {number} */ at) => {
    const raw = text.slice(start, at);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== "") {
      const line = lineAt(lines, text, start + lead);
      units.push({
        kind: "sentence",
        line,
        text: collapse(raw),
        masked: collapse(masked.slice(start, at)),
      });
    }
    start = at;
  };
  for (const stop of masked.matchAll(/[.!?]["'”’)\]*_]*/g)) {
    const after = stop.index + stop[0].length;
    const anchors = anchorAtEnd.exec(masked.slice(after))?.[0] ?? "";
    const isEnd = anchors !== "" || /^(?:\s|$)/.test(masked.slice(after));
    if (isEnd && !abbreviation.test(masked.slice(start, stop.index + 1)))
      end(after + anchors.length);
  }
  end(text.length);
  return units;
}

/**
 * @param {UnitKind} kind
 * @param {Line[]} lines
 * @returns {Unit}
 */
function unit(kind, lines) {
  const text = lines.map((line) => line.text).join(" ");
  return { kind, line: lines[0]?.line ?? 1, text: collapse(text), masked: collapse(mask(text)) };
}

/**
 * Replaces the letters of code spans and quoted keywords, length for length.
 *
 * @param {string} text
 */
function mask(text) {
  return text
    .replace(/(`+)[\s\S]*?[^`]\1(?!`)/g, (span) => span.replace(/[^\s`]/g, "x"))
    .replace(quotedKeyword, (span) => span.replace(/[A-Z]/g, "x"));
}

/**
 * @param {Line[]} lines
 * @param {string} text the lines joined by newlines
 * @param {number} offset
 */
function lineAt(lines, text, offset) {
  const index = text.slice(0, offset).split("\n").length - 1;
  return lines[index]?.line ?? 1;
}

/** @param {string} text */
function collapse(text) {
  return text.replace(/\s+/g, " ").trim();
}
