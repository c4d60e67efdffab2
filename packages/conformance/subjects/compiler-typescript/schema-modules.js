import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * A folder of schema modules, in which the libraries that they import are found. It goes when the
 * process does.
 */
export class SchemaModules {
  #count = 0;
  /** @type {string | undefined} */
  #made;

  /** Its path. */
  get folder() {
    this.#made ??= makeFolder();
    return this.#made;
  }

  /**
   * Writes a module.
   *
   * @param {string} text
   * @returns {string} its path
   */
  write(text) {
    this.#count += 1;
    const file = join(this.folder, `schema${this.#count}.mjs`);
    writeFileSync(file, text);
    return file;
  }
}

/**
 * What a module exports.
 *
 * @param {string} file
 * @returns {Promise<{ readonly [name: string]: unknown }>}
 */
export function importModule(file) {
  return import(pathToFileURL(file).href);
}

function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), "twobyte-compiler-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const require = createRequire(import.meta.url);
  // The compiler has both lines of TypeBox, and the builders.
  const libraries = join(
    dirname(require.resolve("@twobyte/compiler/package.json")),
    "node_modules",
  );
  symlinkSync(libraries, join(folder, "node_modules"), "junction");
  return folder;
}
