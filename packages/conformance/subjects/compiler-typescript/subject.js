import {
  compile,
  declare,
  declareExport,
  formatLock,
  hasErrors,
  parseLock,
  releaseLock,
  resolveLock,
  writeLockFile,
} from "@twobyte/compiler";
import { importModule, SchemaModules } from "./schema-modules.js";

/**
 * The compiler of the project's own. Modules are run in this process, for a child for each takes
 * longer than all else; one that throws is given to a child after all, which says what is wrong.
 *
 * @import { DeclareResult, Diagnostic, Lock } from "@twobyte/compiler"
 *
 * @typedef {{ readonly [member: string]: unknown }} Members
 */

const about = {
  version: 1,
  name: "twobyte-compiler",
  language: "typescript",
  roles: ["compiler"],
  capabilities: ["files"],
  facts: {},
};

/** A text that is no lock: why. */
class NoLock extends Error {
  /** @param {readonly Diagnostic[]} diagnostics */
  constructor(diagnostics) {
    super("It is no lock.");
    this.diagnostics = diagnostics;
  }
}

/** @type {import("@twobyte/conformance/subject").CreateSubject} */
export function createSubject() {
  const modules = new SchemaModules();
  /** @type {{ readonly [cmd: string]: (request: Members) => Members | Promise<Members> }} */
  const commands = {
    start: () => about,
    stop: () => ({}),
    compile: (request) => compileModule(modules, request),
    evaluate: async ({ module }) => {
      const exported = await importModule(modules.write(String(module)));
      return { exports: { ...exported } };
    },
    release: ({ lock, base }) => {
      const main = base === undefined ? undefined : lockOf(base);
      const released = releaseLock(lockOf(lock), main);
      return { ...toldOf(released.diagnostics), ...lockText(released.lock) };
    },
    resolve: ({ base, ours, theirs }) => {
      const common = base === undefined ? undefined : lockOf(base);
      const resolved = resolveLock(common, lockOf(ours), lockOf(theirs));
      return { ...toldOf(resolved.diagnostics), ...lockText(resolved.lock) };
    },
    "write-lock": ({ path, lock }) => toldOf(writeLockFile(String(path), lockOf(lock))),
  };
  return async (request) => {
    const { id, cmd } = request;
    const command = Object.hasOwn(commands, String(cmd)) ? commands[String(cmd)] : undefined;
    if (command === undefined)
      return { id, err: { code: "unknown", message: `no command ${cmd}` } };
    try {
      return { id, ok: await command(request) };
    } catch (error) {
      if (error instanceof NoLock) return { id, ok: toldOf(error.diagnostics) };
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { id, err: { code: "failed", message } };
    }
  };
}

/**
 * @param {SchemaModules} modules
 * @param {Members} request
 * @returns {Promise<Members>}
 */
async function compileModule(modules, { module, lock, frozen }) {
  const before = lock === undefined ? undefined : lockOf(lock);
  const declared = await declareModule(modules, String(module));
  if (declared.declarations === undefined) return toldOf(declared.diagnostics);
  const { declarations, surfaces } = declared;
  const compiled = compile({ declarations, lock: before, frozen: frozen === true });
  const told = toldOf([...declared.diagnostics, ...compiled.diagnostics]);
  if (compiled.ir === undefined) return told;
  return { ...told, ...lockText(compiled.lock), ir: compiled.ir, schemas: surfaces };
}

/**
 * @param {SchemaModules} modules
 * @param {string} text
 * @returns {Promise<DeclareResult>}
 */
async function declareModule(modules, text) {
  const file = modules.write(text);
  try {
    const exported = await importModule(file);
    if ("default" in exported) {
      const source = { file, root: modules.folder, spans: true };
      return await declareExport(exported["default"], source);
    }
  } catch {
    // The child reports it.
  }
  return declare(file);
}

/**
 * @param {unknown} text
 * @returns {Lock}
 */
function lockOf(text) {
  const { lock, diagnostics } = parseLock(String(text), "schema.lock.json");
  if (lock === undefined || hasErrors(diagnostics)) throw new NoLock(diagnostics);
  return lock;
}

/** @param {Lock | undefined} lock */
function lockText(lock) {
  return lock === undefined ? {} : { lock: formatLock(lock) };
}

/** @param {readonly Diagnostic[]} diagnostics */
function toldOf(diagnostics) {
  return {
    diagnostics: diagnostics.map(({ code, severity, message, fix, span }) => ({
      code,
      severity,
      message,
      fix,
      ...(span !== undefined && { line: span.line, column: span.column }),
    })),
  };
}
