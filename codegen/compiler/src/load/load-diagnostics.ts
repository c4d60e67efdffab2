import { existsSync, readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { createDiagnostic } from "../diagnostics/diagnostic-map.ts";
import type { IrSpan } from "../ir/ir.ts";
import type { ModuleError } from "./graph.ts";
import type { LoadOutcome } from "./load-module.ts";
import { isAuthored, shownPath } from "./own-files.ts";

/** What went wrong while a module was loaded, each with the best position that is known. */
export function loadDiagnostics(
  outcome: Exclude<LoadOutcome, { readonly twobyte: "loaded" }>,
  file: string,
  root: string,
): readonly Diagnostic[] {
  const start: IrSpan = { file: shownPath(root, file), line: 1, column: 1 };
  switch (outcome.twobyte) {
    case "no-default": {
      const names = outcome.exports.join(", ") || "nothing";
      return [createDiagnostic("default-export-missing", { exports: names }, start)];
    }
    case "too-large":
      return [createDiagnostic("module-too-large", { limit: outcome.limit }, start)];
    case "timeout": {
      const seconds = outcome.timeoutMs / 1000;
      return [createDiagnostic("module-timeout", { seconds }, start)];
    }
    case "exited":
      return [createDiagnostic("module-exited", { how: howExited(outcome) }, start)];
    case "failed":
      return errorDiagnostics(outcome.error, start, root);
  }
}

function howExited(outcome: {
  readonly code: number | null;
  readonly signal: string | null;
}): string {
  if (outcome.signal !== null) return `it was ended by ${outcome.signal}`;
  if (outcome.code === 13) return "a top-level await never ended";
  return `its exit code was ${outcome.code}`;
}

function errorDiagnostics(error: ModuleError, start: IrSpan, root: string): readonly Diagnostic[] {
  const syntax = syntaxProblems(error, root);
  if (syntax.length > 0) return syntax;
  const [summary = ""] = error.message.split("\n");
  const problem = summary.replaceAll(/file:\/\/\S+|(?<=['"])\/[^'"]+/g, (path) =>
    shownPath(root, toPath(path)),
  );
  const span = headPosition(error.stack, root) ?? framePosition(error.stack, root) ?? start;
  if (importErrors.test(error.code ?? "")) {
    const from = importPosition(error.message, root) ?? span;
    return [
      createDiagnostic(
        "module-import",
        { problem: problem.replace(/ imported from .*/, "") },
        from,
      ),
    ];
  }
  if (error.name === "SyntaxError" && headPosition(error.stack, root) !== undefined)
    return [createDiagnostic("module-import", { problem }, span)];
  const name = error.name === "" ? "" : `${error.name}: `;
  return [createDiagnostic("module-threw", { problem: name + problem }, span)];
}

const importErrors = /^ERR_(?:MODULE_NOT_FOUND|PACKAGE_PATH|UNSUPPORTED_DIR|INVALID_MODULE)/;

/** Where a module names what cannot be found; at its beginning when the name is not in its text. */
function importPosition(message: string, root: string): IrSpan | undefined {
  const match = /'([^']+)' imported from (\S+)/.exec(message);
  const [, missing = "", importer] = match ?? [];
  if (importer === undefined) return undefined;
  const path = toPath(importer);
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const stem = basename(missing, extname(missing));
  const literals = text.matchAll(/(["'])([^"'\n]+)\1/g);
  const found = Array.from(literals).find(([, , specifier = ""]) => specifier.includes(stem));
  const before = text.slice(0, found?.index ?? 0).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { file: shownPath(root, path), line: before.length, column };
}

/** Problems that the TypeScript reader found, one a line: `file:line:column: ERROR: text`. */
function syntaxProblems(error: ModuleError, root: string): Diagnostic[] {
  const lines = error.message.matchAll(/^(.+):(\d+):(\d+): ERROR: (.+)$/gm);
  return Array.from(lines, ([, file = "", line, column, problem = ""]) => {
    const span = { file: shownPath(root, file), line: Number(line), column: Number(column) + 1 };
    return createDiagnostic("module-syntax", { problem }, span);
  });
}

/** Position that Node prints above the stack: `file:line`, the line, a caret. */
function headPosition(stack: string, root: string): IrSpan | undefined {
  const match = /^(.+):(\d+)\n.*\n( *)\^/.exec(stack);
  if (match === null) return undefined;
  const [, file = "", line, indent = ""] = match;
  return { file: shownPath(root, toPath(file)), line: Number(line), column: indent.length + 1 };
}

/** The innermost frame in a file that the author can have written. */
function framePosition(stack: string, root: string): IrSpan | undefined {
  for (const frame of stack.matchAll(/^ +at (?:.*\()?(.+?):(\d+):(\d+)\)?$/gm)) {
    const [, path = "", line, column] = frame;
    const file = toPath(path);
    if (file.startsWith("node:") || !isAuthored(file)) continue;
    return { file: shownPath(root, file), line: Number(line), column: Number(column) };
  }
  return undefined;
}

function toPath(path: string): string {
  return path.startsWith("file:") ? fileURLToPath(path.replace(/\?.*$/, "")) : path;
}
