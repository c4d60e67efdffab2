import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

/** Folders whose frames in a stack say nothing to an author. */
const ownFolders: readonly string[] = [
  fileURLToPath(new URL("..", import.meta.url)),
  dirname(realpathSync(require.resolve("@twobyte/schema/package.json"))) + sep,
];

/** True for a file that the author can have written. */
export function isAuthored(file: string): boolean {
  const isInstalled = file.split(/[\\/]/).includes("node_modules");
  return !isInstalled && !ownFolders.some((folder) => file.startsWith(folder));
}

/** A path for people and for the IR: relative to the root, with slashes. */
export function shownPath(root: string, file: string): string {
  return relative(root, resolve(root, file)).replaceAll(sep, "/");
}
