import type { Ir } from "@twobyte/compiler/ir";
import { messageCases } from "./cases/message-cases.ts";
import { createWorkshop } from "./cases/message-context.ts";
import { printVectorFile } from "./format/print.ts";
import type { VectorFile } from "./format/vector-file.ts";
import { VectorLock } from "./lock/vector-lock.ts";
import { reachableTypes } from "./schema/reachable.ts";
import { NoSample } from "./values/sampler.ts";

/** Options of the target. */
export interface VectorOptions {
  /** Text of the lock that the last run wrote; without it all names are new. */
  readonly lock?: string;
  /**
   * `full`, the default: each message has a case of every defect that applies to it. `sparse`: a
   * defect that one message shows is not shown by others again, and there are fewer values; for
   * protocols of hundreds of messages.
   */
  readonly density?: "full" | "sparse";
}

/** What the target made. */
export interface GeneratedVectors {
  /** `vectors.lock.json`, and `vectors/NAME.json` for each message; sorted by path. */
  readonly files: readonly { readonly path: string; readonly content: string }[];
  /** Messages without a file, because no value that keeps all constraints was found. */
  readonly skipped: readonly { readonly message: string; readonly reason: string }[];
}

/** Where the lock of names stands among the files. */
export const vectorLockPath = "vectors.lock.json";

/**
 * The conformance vectors of a protocol: a file for each message that can start a frame or open a
 * method. Equal input gives equal files. Throws an `Error` for a lock that is damaged or that of
 * another protocol.
 */
export function generateVectors(ir: Ir, options: VectorOptions = {}): GeneratedVectors {
  const { name: protocol, lineage } = ir.protocol;
  const lock = new VectorLock(protocol, lineage, options.lock);
  const workshop = createWorkshop(ir, options.density ?? "full");
  const files: { path: string; content: string }[] = [];
  const skipped: { message: string; reason: string }[] = [];
  const newest = ir.revisions.reduce((a, b) => (b.number > a.number ? b : a));
  for (const { message, code, opens } of messagesOf(ir)) {
    const types = reachableTypes(ir, workshop.types, message);
    try {
      const cases = messageCases(workshop, message, types, lock);
      const file: VectorFile = {
        formatVersion: "1.0",
        protocol,
        lineage,
        message,
        ...(code !== undefined && { code }),
        opens,
        revision: newest.number,
        fingerprint: newest.fingerprint,
        types,
        cases,
      };
      files.push({ path: pathOf(message, files), content: printVectorFile(file) });
    } catch (error) {
      if (!(error instanceof NoSample)) throw error;
      skipped.push({ message, reason: error.message });
    }
  }
  files.push({ path: vectorLockPath, content: lock.format() });
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, skipped };
}

interface Message {
  readonly message: string;
  readonly code?: string;
  readonly opens: readonly string[];
}

/** The structs that travel alone in the newest revision, by name. */
function messagesOf(ir: Ir): Message[] {
  const methods = ir.services.flatMap((service) => service.methods);
  return ir.structs
    .filter((struct) => struct.removed === undefined)
    .map(({ name, code }): Message => {
      const opens = methods.filter((method) => method.input === name).map((method) => method.code);
      return { message: name, ...(code !== undefined && { code }), opens: opens.sort() };
    })
    .filter(({ code, opens }) => code !== undefined || opens.length > 0);
}

/** Names that Windows keeps for devices, whatever follows behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** A path that every system can store, and that differs from all others also where case is one. */
function pathOf(message: string, files: readonly { readonly path: string }[]): string {
  const taken = new Set(files.map(({ path }) => path.toLowerCase()));
  // No message's name begins with an underscore or has a hyphen in it.
  const name = DEVICE.test(message) ? `_${message}` : message;
  let path = `vectors/${name}.json`;
  for (let count = 2; taken.has(path.toLowerCase()); count += 1) {
    path = `vectors/${name}-${count}.json`;
  }
  return path;
}
