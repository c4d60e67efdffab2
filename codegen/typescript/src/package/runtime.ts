import { readFileSync } from "node:fs";

/** The ranges that a generated package asks for of the packages that it imports. */
export function runtimeRanges(names: readonly string[]): { readonly [name: string]: string } {
  const range = `^${ownVersion()}`;
  return Object.fromEntries([...names].sort().map((name) => [name, range]));
}

/** The version of this package; those of the runtime are released with it, under the same one. */
export function ownVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(text) as { readonly version: string };
  return version;
}
