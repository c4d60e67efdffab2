import { randomBytes } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { createDiagnostic } from "../diagnostics/diagnostic-map.ts";
import { formatLock } from "./format-lock.ts";
import type { Lock } from "./lock.ts";
import type { ParsedLock } from "./parse-lock.ts";
import { parseLock } from "./parse-lock.ts";

/** Where the lock of a schema module stands: `chat.ts` has `chat.lock.json` beside it. */
export function lockPathOf(schemaPath: string): string {
  const name = basename(schemaPath).replace(/\.[cm]?[jt]sx?$/, "");
  return join(dirname(schemaPath), `${name}.lock.json`);
}

/** Reads a lock file; a file that does not exist is no mistake and gives neither lock nor diagnostics. */
export function readLockFile(path: string): ParsedLock {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return { diagnostics: [] };
    return {
      diagnostics: [createDiagnostic("lock-unreadable", { problem: say(error) }, at(path))],
    };
  }
  return parseLock(text, path);
}

/**
 * Writes a lock file whole or not at all: into a file beside it, which then takes its name. An
 * unchanged file is not touched.
 *
 * @returns the diagnostics; empty when the file holds the lock
 */
export function writeLockFile(path: string, lock: Lock): readonly Diagnostic[] {
  const text = formatLock(lock);
  const beside = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    if (holds(path, text)) return [];
    writeFileSync(beside, text, { flag: "wx" });
    //@fault written-in-place R-LOCK-15 rmSync(beside); writeFileSync(path, text);
    renameSync(beside, path);
    return [];
  } catch (error) {
    rmSync(beside, { force: true });
    return [createDiagnostic("lock-unwritable", { problem: say(error) }, at(path))];
  }
}

function holds(path: string, text: string): boolean {
  try {
    return readFileSync(path, "utf8") === text;
  } catch {
    return false;
  }
}

function at(file: string): { file: string; line: number; column: number } {
  return { file, line: 1, column: 1 };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

function say(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
