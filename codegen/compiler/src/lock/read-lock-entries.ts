import type { IrJson, IrMethodKind } from "../ir/ir.ts";
import type {
  Lifetime,
  Lock,
  LockCode,
  LockEnumMember,
  LockField,
  LockMethod,
  LockRevision,
  LockUnionMember,
  LockUse,
} from "./lock.ts";
import type { WireSlot } from "./wire-type.ts";

/** A lock file's JSON, as its schema has it. */
export interface LockFile {
  readonly lockVersion: 1;
  readonly protocol: string;
  readonly lineage: string;
  readonly revisions: readonly (
    | readonly [number, "released", string]
    | readonly [number, "draft"]
  )[];
  readonly entries: readonly EntryOf[];
}

type UseEntry = readonly [message: string, since: number, removed?: number];

/** What stands in the last place of an entry, by kind. */
interface Rests {
  readonly code: Lifetime & { readonly kind: "method" | "message"; readonly target: string };
  readonly enum: Lifetime & { readonly width: number };
  readonly enumMember: Lifetime & { readonly value: string | number };
  readonly field: Lifetime & {
    readonly name: string;
    readonly type: WireSlot;
    readonly optional?: true;
    readonly onRemoved?: IrJson;
  };
  readonly method: Lifetime & {
    readonly name: string;
    readonly code: string;
    readonly kind: IrMethodKind;
    readonly input: string;
    readonly outputs?: readonly UseEntry[];
    readonly inputs?: readonly UseEntry[];
    readonly errors?: readonly UseEntry[];
  };
  readonly service: Lifetime & { readonly servedBy: "server" | "client" };
  readonly struct: Lifetime;
  readonly union: Lifetime & { readonly tag: string; readonly width: number };
  readonly unionMember: Lifetime & { readonly value: string; readonly struct: string };
}

type EntryOf = {
  readonly [Kind in keyof Rests]: readonly [Kind, owner: string, position: number, Rests[Kind]];
}[keyof Rests];

/** The lock that a file's JSON describes; entries of owners that have none of their own are lost. */
export function readLockEntries(file: LockFile): Lock {
  const codes: LockCode[] = [];
  const structs = new Map<string, Lifetime & { name: string; fields: LockField[] }>();
  const services = new Map<string, Rests["service"] & { name: string; methods: LockMethod[] }>();
  const enums = new Map<string, Rests["enum"] & { name: string; members: LockEnumMember[] }>();
  const unions = new Map<string, Rests["union"] & { name: string; members: LockUnionMember[] }>();
  for (const [kind, name, , rest] of file.entries) {
    if (kind === "struct") structs.set(name, { ...rest, name, fields: [] });
    else if (kind === "service") services.set(name, { ...rest, name, methods: [] });
    else if (kind === "enum") enums.set(name, { ...rest, name, members: [] });
    else if (kind === "union") unions.set(name, { ...rest, name, members: [] });
    else if (kind === "code") codes.push({ code: name, ...rest });
  }
  for (const [kind, owner, position, rest] of file.entries) {
    if (kind === "field") {
      structs.get(owner)?.fields.push({ ...rest, position, optional: rest.optional === true });
    } else if (kind === "method") {
      services.get(owner)?.methods.push(readMethod(position, rest));
    } else if (kind === "enumMember") {
      enums.get(owner)?.members.push({ ...rest, position });
    } else if (kind === "unionMember") {
      unions.get(owner)?.members.push({ ...rest, position });
    }
  }
  return {
    lockVersion: 1,
    protocol: file.protocol,
    lineage: file.lineage,
    revisions: file.revisions.map(readRevision),
    structs: [...structs.values()],
    enums: [...enums.values()],
    unions: [...unions.values()],
    services: [...services.values()],
    codes,
  };
}

function readRevision(entry: LockFile["revisions"][number]): LockRevision {
  const [number, state, fingerprint] = entry;
  return state === "draft" ? { number, state } : { number, state, fingerprint };
}

function readMethod(position: number, rest: Rests["method"]): LockMethod {
  const { outputs = [], inputs = [], errors = [], ...method } = rest;
  return {
    ...method,
    position,
    outputs: outputs.map(readUse),
    inputs: inputs.map(readUse),
    errors: errors.map(readUse),
  };
}

function readUse([message, since, removed]: UseEntry): LockUse {
  return { message, since, ...(removed !== undefined && { removed }) };
}
