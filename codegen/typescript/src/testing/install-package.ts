import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Ir } from "@twobyte/compiler/ir";
import { generateTypescript } from "../generate.ts";

const modules: string = join(import.meta.dirname, "../../node_modules");

/** Makes packages that this one has importable from files in a folder. */
export function linkPackages(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(modules, name), link, "dir");
  }
}

/** Writes the package of an IR into a folder, with the packages that it imports beside it. */
export function writePackage(folder: string, ir: Ir): void {
  for (const { path, content } of generateTypescript(ir).files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  linkPackages(folder, ["@twobyte/wire", "@twobyte/client", "@twobyte/server"]);
}
