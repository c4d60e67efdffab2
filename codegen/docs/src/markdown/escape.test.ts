import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { blockText, codeBlock, codeSpan, inlineText } from "./escape.ts";
import { table } from "./table.ts";

const markdown = new MarkdownIt({ html: true });

/** What stands in the only paragraph of a text, as pairs of kind and content. */
function shownIn(text: string): [kind: string, content: string][] {
  const tokens = markdown.parse(text, {});
  expect(tokens.map(({ type }) => type)).toEqual(["paragraph_open", "inline", "paragraph_close"]);
  const pieces = tokens[1]?.children ?? [];
  return pieces.map(({ type, content }) => [type, content]);
}

/** The cells of the only table of a text, row by row, as their Markdown is read. */
function cellsIn(text: string): string[][] {
  const rows: string[][] = [];
  for (const { type, children } of markdown.parse(text, {})) {
    if (type === "tr_open") rows.push([]);
    if (type === "inline")
      rows.at(-1)?.push((children ?? []).map(({ content }) => content).join(""));
  }
  return rows;
}

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...["|", "\\", "`", "``", "*", "_", "a", "1", ".", ")", "[", "](x)", "<", "</script>", ">"],
        ...[
          "&lt;",
          "&#65;",
          "&",
          "#",
          "# ",
          "- ",
          "+ ",
          "=",
          "---",
          "~~",
          "!",
          "{{",
          " ",
          "\n",
          "\t",
          ":::",
        ],
        ...["\u2028", "\u202e", "\u05d0", "<!--", "http://x.y", "\ud800", "\u0000", "😀", "    "],
      ),
    )
    .map((parts) => parts.join("")),
);

/** What a reader has to see of a text without code. */
function plain(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.replace(/[\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, "\uFFFD");
}

test("any text that is neither code nor a list is shown as it is, and is nothing but text", () => {
  fc.assert(
    fc.property(hostile, (anything) => {
      const text = anything.replaceAll("`", "");
      if (plain(text) === "" || /^[-*] /.test(plain(text))) return;
      const shown = shownIn(blockText(plain(text)));
      expect(new Set(shown.map(([kind]) => kind.replace(/_special$/, "")))).toEqual(
        new Set(["text"]),
      );
      expect(shown.map(([, content]) => content).join("")).toBe(plain(text));
    }),
    { numRuns: 2000 },
  );
});

test("any text stays in its cell of a table", () => {
  fc.assert(
    fc.property(hostile, hostile, (one, other) => {
      const columns = [
        { heading: "A", cell: (text: string) => inlineText(text) },
        { heading: "B", cell: (text: string) => codeSpan(text) },
        { heading: "C", cell: () => "end" },
      ];
      const cells = cellsIn(table(columns, [one, other]));
      expect(cells.map((row) => row.length)).toEqual([3, 3, 3]);
      expect(cells.map((row) => row[2])).toEqual(["C", "end", "end"]);
      if (!one.includes("`")) expect(cells[1]?.[0]).toBe(plain(one));
    }),
    { numRuns: 2000 },
  );
});

test("what stands between backticks is code, if they are balanced", () => {
  expect(shownIn(inlineText("use `a|b*` or ``c`d``"))).toEqual([
    ["text", "use "],
    ["code_inline", "a|b*"],
    ["text", " or "],
    ["code_inline", "c`d"],
  ]);
  for (const unbalanced of ["`", "a ` b", "`a``", "```"]) {
    const shown = shownIn(inlineText(unbalanced));
    expect(shown.map(([, content]) => content).join("")).toBe(unbalanced);
    expect(shown.some(([kind]) => kind === "code_inline")).toBe(false);
  }
});

test("code shows every character, even one that cannot be seen", () => {
  for (const text of ["a`b", "`a`", "``", " a ", "a|b", "<b>", "\\|", "*", " "]) {
    const shown = shownIn(`x ${codeSpan(text)}`);
    expect(shown[1], text).toEqual(["code_inline", text]);
  }
  expect(codeSpan("a\u202eb\u2028\n\u0000")).toBe("`a\\u202eb\\u2028\\u000a\\u0000`");
  expect(codeSpan("")).toBe("");
});

test("a block of code ends where it ends", () => {
  const text = "```\n````\n<b>";
  const tokens = markdown.parse(codeBlock("json", text), {});
  expect(tokens.map(({ type, info, content }) => [type, info, content])).toEqual([
    ["fence", "json", `${text}\n`],
  ]);
});

test("paragraphs and plain lists stay, other Markdown is shown as text", () => {
  expect(blockText("One\nline.\r\n\r\n- a\n- # b\n\n\n# No heading\u2028\u2028| a |\n|---|")).toBe(
    "One line.\n\n- a\n- \\# b\n\n\\# No heading\n\n| a | |---|",
  );
  expect(blockText(" \n\n ")).toBe("");
});

test("template braces are no templates", () => {
  expect(inlineText("{{ x }} {y}")).toBe("&#123;&#123; x }} {y}");
});

test("names with underscores stay readable, emphasis is none", () => {
  expect(inlineText("snake_case _x_ *y*")).toBe("snake_case \\_x\\_ \\*y\\*");
});
