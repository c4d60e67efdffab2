import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** Packages and Node modules that a built file loads before it does anything. */
function loadedAtStart(
  file: string,
  seen: Set<string> = new Set(),
  packages: Set<string> = new Set(),
): Set<string> {
  if (seen.has(file)) return packages;
  seen.add(file);
  for (const [, specifier = ""] of readFileSync(file, "utf8").matchAll(
    /^(?:import|export)\s[^;]*? from "(.+)";$/gm,
  )) {
    if (specifier.startsWith(".")) loadedAtStart(join(dirname(file), specifier), seen, packages);
    else packages.add(specifier);
  }
  return packages;
}

test("the command starts with nothing but its parser of arguments and colours", () => {
  const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
  expect([...loadedAtStart(main)].sort()).toEqual([
    "commander",
    "node:fs",
    "node:path",
    "picocolors",
  ]);
});
