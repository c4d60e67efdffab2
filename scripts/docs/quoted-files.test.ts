import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../lib/list-files.js";
import { root } from "../lib/root.js";
import { quotedFiles } from "./quoted-files.js";

const read = (path: string): string => readFileSync(join(root, path), "utf8");

test("a block that names a file is a quote of it, by its path from the page", () => {
  const page = "# A page\n\n```text file=a/b.conf\nline\n```\n\n```text\nother\n```\n";
  expect(quotedFiles("docs/page.md", page)).toEqual([{ path: "docs/a/b.conf", text: "line\n" }]);
});

test("what guides quote is what stands in the files, and each file that a proxy is tested with is quoted", async () => {
  const files = await listFiles(root, ["docs/guides"]);
  const quotes = files
    .filter((path) => path.endsWith(".md"))
    .flatMap((path) => quotedFiles(path, read(path)));
  for (const { path, text } of quotes) expect([path, text]).toEqual([path, read(path)]);
  const configurations = files.filter((path) => path.startsWith("docs/guides/proxies/"));
  expect(quotes.map(({ path }) => path).sort()).toEqual(configurations.sort());
});
