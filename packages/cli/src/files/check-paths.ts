/** Names that the command itself uses in the output folder. */
export const reservedPrefix = ".twobyte-";

/**
 * Why generated files cannot be written under these paths; undefined when they can. A path is
 * relative, with `/` between its parts, and means the same file on every system: no way out of the
 * folder, no name that some system reserves, no two names that differ in case only.
 */
export function findPathProblem(paths: readonly string[]): string | undefined {
  const owners = new Map<string, string>();
  for (const path of paths) {
    const problem = findProblem(path);
    if (problem !== undefined) return `${JSON.stringify(path)} ${problem}`;
    const key = foldPath(path);
    const other = owners.get(key);
    if (other === path) return `${JSON.stringify(path)} is there twice`;
    if (other !== undefined) {
      return `${JSON.stringify(path)} and ${JSON.stringify(other)} are one file on some systems`;
    }
    owners.set(key, path);
  }
  for (const path of paths) {
    for (const folder of parentFolders(foldPath(path))) {
      const file = owners.get(folder);
      if (file === undefined) continue;
      return `${JSON.stringify(file)} would be a file and the folder of ${JSON.stringify(path)}`;
    }
  }
  return undefined;
}

/** The folders that a path lies in, outermost first. */
export function parentFolders(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

function findProblem(path: string): string | undefined {
  if (path === "") return "is empty";
  if (path.startsWith("/")) return "is absolute";
  if (/[\p{Cc}\p{Cs}\\<>:"|?*]/u.test(path)) return "has a character that no path may have";
  for (const part of path.split("/")) {
    if (part === "") return "has an empty part";
    if (part === "." || part === "..") return `has the part ${JSON.stringify(part)}`;
    if (/[. ]$/.test(part)) return "has a part that ends in a dot or a space";
    if (/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part)) {
      return `has the part ${JSON.stringify(part)}, which is a device on some systems`;
    }
  }
  if (path.toLowerCase().startsWith(reservedPrefix)) return "is a name of the command's own";
  return undefined;
}

/** Systems that keep no case compare names in about this form. */
function foldPath(path: string): string {
  return path.normalize("NFC").toUpperCase().toLowerCase();
}
