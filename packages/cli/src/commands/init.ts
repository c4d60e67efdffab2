import { lstatSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Lock } from "@twobyte/compiler";
import { withGuards } from "../files/guard.ts";
import { filePlace } from "../files/place.ts";
import type { Change } from "../files/transaction.ts";
import { applyChanges } from "../files/transaction.ts";
import type { Starter } from "../init/starter-files.ts";
import {
  packageNameFor,
  protocolNameFor,
  starterAttributes,
  starterPackage,
  starterSchema,
} from "../init/starter-files.ts";
import type { Outcome } from "../outcome.ts";
import { diagnosed } from "../outcome.ts";
import { fileError } from "../output/diagnostic.ts";
import { shortPath } from "../output/format-diagnostic.ts";
import type { Reporter } from "../output/reporter.ts";
import { ownVersion } from "../own-version.ts";
import { UsageProblem } from "../problems.ts";

export interface InitOptions {
  /** The folder, from the working folder. */
  readonly dir: string;
  /** Dotted name of the protocol; made from the folder's when left out. */
  readonly name?: string;
}

/**
 * Writes a first schema and its lock, with a new lineage. Where there is one of them already it
 * writes nothing; a package.json and a .gitattributes that are there stay as they are.
 */
export async function init(options: InitOptions, reporter: Reporter): Promise<Outcome> {
  const { formatLock, newLineage } = await import("@twobyte/compiler");
  const folder = resolve(reporter.cwd, options.dir);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new UsageProblem(`${options.dir} is a file. Name a folder.`);
  }
  const protocol = chooseName(options.name, folder);
  const starter = { protocol, package: packageNameFor(protocol), version: ownVersion() };
  const place = filePlace(join(folder, "schema.ts"));
  return withGuards([place], () => {
    const taken = ["schema.ts", "schema.lock.json"].filter((name) => isThere(join(folder, name)));
    if (taken.length > 0) return diagnosed(taken.map((name) => alreadyThere(join(folder, name))));
    const changes = Object.entries(
      contentsOf(starter, formatLock(emptyLock(protocol, newLineage()))),
    )
      .map(([name, content]): Change => ({ path: join(folder, name), content, place }))
      .filter(({ path }) => !isThere(path));
    applyChanges(changes);
    return outcome(starter, changes, folder, reporter);
  });
}

/** A lock in which nothing has a place yet, in the first draft. */
function emptyLock(protocol: string, lineage: string): Lock {
  const nothing = { structs: [], enums: [], unions: [], services: [], codes: [] };
  const revisions = [{ number: 1, state: "draft" }] as const;
  return { lockVersion: 1, protocol, lineage, revisions, ...nothing };
}

function contentsOf(starter: Starter, lock: string): Readonly<Record<string, string>> {
  const manifest = { name: `${starter.package}-schema`, private: true, ...starterPackage(starter) };
  return {
    "schema.ts": starterSchema(starter),
    "schema.lock.json": lock,
    "package.json": `${JSON.stringify(manifest, null, 2)}\n`,
    ".gitattributes": starterAttributes,
  };
}

function outcome(
  starter: Starter,
  changes: readonly Change[],
  folder: string,
  reporter: Reporter,
): Outcome {
  const written = changes.map(({ path }) => shortPath(path, reporter.cwd));
  const isKept = !changes.some(({ path }) => basename(path) === "package.json");
  if (isKept) reporter.say("package.json is there already; it needs these pieces:");
  const pieces = starterPackage(starter);
  return diagnosed([], {
    text: isKept ? JSON.stringify(pieces, null, 2) : "",
    data: { protocol: starter.protocol, files: written, ...(isKept && { packageJson: pieces }) },
    note: `Wrote ${written.join(", ")}. ${nextSteps(folder, isKept, reporter)}`,
  });
}

function nextSteps(folder: string, isKept: boolean, { cwd }: Reporter): string {
  const place = folder === cwd ? "" : `in ${shortPath(folder, cwd)} `;
  const commands = `${place}run: npm install && npm run generate`;
  return isKept ? `Complete package.json, then ${commands}` : `Now ${commands}`;
}

function chooseName(given: string | undefined, folder: string): string {
  const name = given ?? protocolNameFor(basename(folder)) ?? "my.protocol";
  if (!/^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)*$/.test(name)) {
    const rule = "small letters, digits, hyphens and dots, such as acme.chat";
    throw new UsageProblem(`--name: ${name} is no name of a protocol. It has ${rule}.`);
  }
  return name;
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function alreadyThere(file: string): ReturnType<typeof fileError> {
  return fileError(
    "init-exists",
    file,
    "This file is there already, so nothing was written.",
    "Name another folder, or move the file away.",
  );
}
