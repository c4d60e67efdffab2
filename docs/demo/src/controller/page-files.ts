import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";

/** A file of the built page. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Buffer;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The built page, by path. Throws an `Error` when it was not built. */
export function readPageFiles(folder: string): Map<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    const type = types[extname(name)] ?? "application/octet-stream";
    const file = { type, bytes: readFileSync(path) };
    files.set(`/${relative(folder, path).split(sep).join("/")}`, file);
    if (name === "index.html") files.set("/", file);
  }
  if (!files.has("/")) throw new Error(`There is no page in ${folder}: build it with vite.`);
  return files;
}
