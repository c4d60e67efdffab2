import type { Ir } from "@twobyte/compiler/ir";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import {
  enumOf,
  fieldOf,
  irOf,
  methodOf,
  serviceOf,
  slotOf,
  structOf,
  unionOf,
} from "../../testing/ir-fixture.ts";
import { scenarioIr } from "../../testing/scenario-ir.ts";
import { generateDocs } from "../generate-docs.ts";

const markdown = new MarkdownIt({ html: true });

/** The Markdown pages of an IR by path. */
function pagesOf(ir: Ir, splitAbove?: number): Map<string, string> {
  const { files } = generateDocs(ir, splitAbove === undefined ? {} : { splitAbove });
  const pages = files.filter(({ path }) => path.endsWith(".md"));
  return new Map(pages.map(({ path, content }) => [path, content]));
}

/** Fails for a link without a target, and for an identifier that stands twice. */
function checkLinks(pages: ReadonlyMap<string, string>): void {
  const targets = new Set<string>();
  for (const [path, content] of pages) {
    targets.add(path);
    for (const [, id] of content.matchAll(/<a id="([^"]+)">/g)) {
      expect(targets.has(`${path}#${id}`), `${path}#${id}`).toBe(false);
      targets.add(`${path}#${id}`);
    }
  }
  for (const [path, content] of pages) {
    for (const href of linksIn(content)) {
      const target = href.startsWith("#") ? `${path}${href}` : href;
      expect(targets.has(target), target).toBe(true);
    }
  }
}

function linksIn(page: string): string[] {
  const pieces = markdown.parse(page, {}).flatMap(({ children }) => children ?? []);
  return pieces.flatMap((piece) => piece.attrGet("href") ?? []);
}

/** The blocks of a page without what they say: kinds of tokens, and the HTML among them. */
function shapeOf(page: string): string[] {
  return markdown.parse(page, {}).flatMap(({ type, content, children }) => {
    const inline = (children ?? []).filter((child) => child.type.startsWith("html"));
    return [type.startsWith("html") ? content : type, ...inline.map((child) => child.content)];
  });
}

function documented(doc: string): Ir {
  const about = { doc, deprecated: doc };
  const member = { value: "a", struct: "Post", ordinal: 0, since: 1, doc } as const;
  const downlevel = { rule: "refuse" } as const;
  return irOf({
    protocol: { name: "acme", package: "acme", lineage: "0".repeat(32), doc },
    structs: [structOf("Post", [fieldOf("text", slotOf("string"), about)], about)],
    enums: [enumOf("Mood", [], { doc, members: [{ ...member, downlevel }] })],
    unions: [unionOf("Any", "kind", { post: "Post" }, { doc })],
    services: [serviceOf("Chat", [methodOf("post", { input: "Post", ...about })], { doc })],
  });
}

for (const splitAbove of [0, 1000]) {
  test(`all links lead somewhere when divided above ${splitAbove}`, () => {
    for (const name of ["chat", "types", "empty"]) {
      checkLinks(pagesOf(scenarioIr(name), splitAbove));
    }
  });
}

test("docs of any kind change neither the blocks of a page nor its HTML", () => {
  const benign = pagesOf(documented("word")).get("reference.md") ?? "";
  const hostile = [
    "</script><script>alert(1)</script>",
    "| a | b |\n|---|---|\n| c | d |",
    "`a|b` and ` and ``| `` and ```",
    "a\u2028b\u2029# c\u0085d\r\n# e",
    "\u202eabc\u2066 \u05d0\u05d1 \ufeff \ud800",
    "# one\n> two\n1. three\n===\n---\n    four",
    '<!-- x --> <a id="type-post"> &lt;b&gt; [x](javascript:y) ![z](z) [^1] http://x.y',
    "~~~\n```js\n::: danger\n$$",
  ];
  for (const doc of hostile) {
    const page = pagesOf(documented(doc)).get("reference.md") ?? "";
    expect(shapeOf(page), doc).toEqual(shapeOf(benign));
    expect(linksIn(page), doc).toEqual(linksIn(benign));
    expect(page).not.toMatch(/[\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800]/u);
  }
});

test("names that differ in case alone have their own identifiers and pages", () => {
  const names = ["Cd", "CD", "cD"];
  const ir = irOf({
    structs: names.map((name) => structOf(name, [])),
    services: names.map((name) => serviceOf(name, [methodOf("go", { input: name })])),
  });
  const pages = pagesOf(ir, 0);
  checkLinks(pages);
  expect(new Set([...pages.keys()].map((path) => path.toLowerCase())).size).toBe(pages.size);
});

test("a divided reference keeps a type with the only service that uses it", () => {
  const reference = slotOf({ kind: "struct", name: "Inner" });
  const ir = irOf({
    structs: [
      structOf("Mine", [fieldOf("inner", reference)]),
      structOf("Inner", []),
      structOf("Shared", []),
      structOf("Unused", []),
    ],
    services: [
      serviceOf("One", [methodOf("a", { input: "Mine", outputs: ["Shared"] })]),
      serviceOf("Two", [methodOf("b", { input: "Shared" })]),
    ],
  });
  const headings = [...pagesOf(ir, 5)].map(([path, content]) => {
    return [path, [...content.matchAll(/^### (\w+)$/gm)].map(([, name]) => name)];
  });
  expect(headings).toEqual([
    ["reference.md", []],
    ["service-one.md", ["Inner", "Mine"]],
    ["service-two.md", []],
    ["types.md", ["Shared", "Unused"]],
  ]);
  expect([...pagesOf(ir, 6).keys()]).toEqual(["reference.md"]);
});

test("what was removed stays in sight", () => {
  const page = pagesOf(scenarioIr("chat")).get("reference.md") ?? "";
  expect(page).toContain("| `No` | Notice | message | 1 | 2 |");
  expect(page).toContain("`Notice` as output before revision 2");
  expect(page).toMatch(/\| `lang` \| string \| 1 \| 2 \| `"en"` \|/);
  expect(page).not.toContain("### Notice");
});

test("a message without an example says why", () => {
  const impossible = slotOf("string", { minLength: 2, maxLength: 1 });
  const page = pagesOf(
    irOf({ structs: [structOf("Post", [fieldOf("text", impossible)], { code: "Po" })] }),
  ).get("reference.md");
  expect(page).toContain("There is no example for Post.text: no value keeps the constraints.");
});
