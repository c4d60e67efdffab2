import type { IrJson, IrMethodKind } from "../ir/ir.ts";
import type { WireSlot } from "./wire-type.ts";

/**
 * The lock: everything that was ever given a place on the wire. Arrays are sorted by name, codes by
 * code, members by position. Its text form is spec chapter 5's; see `formatLock` and `parseLock`.
 */
export interface Lock {
  /** Version of the file's format. */
  readonly lockVersion: 1;
  /** Dotted name, for example `acme.chat`. */
  readonly protocol: string;
  /** 32 lower-case hex digits, drawn once. */
  readonly lineage: string;
  /** From 1, without holes; only the last may be a draft. */
  readonly revisions: readonly LockRevision[];
  /** By name, those that nothing declares any more too. */
  readonly structs: readonly LockStruct[];
  /** By name, likewise. */
  readonly enums: readonly LockEnum[];
  /** By name, likewise. */
  readonly unions: readonly LockUnion[];
  /** By name, likewise. */
  readonly services: readonly LockService[];
  /** Every code ever given, by code. */
  readonly codes: readonly LockCode[];
}

/** A revision; what a draft has may still change, so that it has no fingerprint here. */
export type LockRevision =
  | { readonly number: number; readonly state: "released"; readonly fingerprint: string }
  | { readonly number: number; readonly state: "draft" };

/** The revisions in which something is in use: from `since` up to, not including, `removed`. */
export interface Lifetime {
  /** First revision that has it. */
  readonly since: number;
  /** First revision that does not have it any more; absent while it is in use. */
  readonly removed?: number;
}

/** A struct and all fields that it ever had. */
export interface LockStruct extends Lifetime {
  /** Of its newest declaration. */
  readonly name: string;
  /** Indexed by position. */
  readonly fields: readonly LockField[];
}

/** A field of a struct. */
export interface LockField extends Lifetime {
  /** From 0, for ever; orders the fields of one revision on the wire. */
  readonly position: number;
  /** Of its newest declaration; not on the wire. */
  readonly name: string;
  /** Whether it can be absent, which takes a bit. */
  readonly optional: boolean;
  /** Its wire type, null included; never changes after the release. */
  readonly type: WireSlot;
  /** What writers of a revision before `removed` put in a required field's place. */
  readonly onRemoved?: IrJson;
}

/** An enum and all members that it ever had. */
export interface LockEnum extends Lifetime {
  /** Of its newest declaration. */
  readonly name: string;
  /** Bits of a value, frozen at the first release (spec 2.3). */
  readonly width: number;
  /** Indexed by ordinal. */
  readonly members: readonly LockEnumMember[];
}

/** A member of an enum. */
export interface LockEnumMember extends Lifetime {
  /** Its ordinal, from 0, for ever. */
  readonly position: number;
  /** Its JSON value; not on the wire. */
  readonly value: string | number;
}

/** A union and all members that it ever had. */
export interface LockUnion extends Lifetime {
  /** Of its newest declaration. */
  readonly name: string;
  /** Name of the constant string field that tells the members apart. */
  readonly tag: string;
  /** Bits of the member's ordinal, frozen at the first release (spec 2.3). */
  readonly width: number;
  /** Indexed by ordinal. */
  readonly members: readonly LockUnionMember[];
}

/** A member of a union. */
export interface LockUnionMember extends Lifetime {
  /** Its ordinal, from 0, for ever. */
  readonly position: number;
  /** Value of the tag; not on the wire. */
  readonly value: string;
  /** Name of the struct. */
  readonly struct: string;
}

/** A service and all methods that it ever had. */
export interface LockService extends Lifetime {
  /** Of its newest declaration. */
  readonly name: string;
  /** The side that implements the methods; never changes after the release. */
  readonly servedBy: "server" | "client";
  /** Indexed by position, which orders them and is never on the wire. */
  readonly methods: readonly LockMethod[];
}

/** A method of a service. */
export interface LockMethod extends Lifetime {
  /** From 0, for ever. */
  readonly position: number;
  /** Of its newest declaration; not on the wire. */
  readonly name: string;
  /** Two characters, with which a call opens. */
  readonly code: string;
  /** Never changes after the release. */
  readonly kind: IrMethodKind;
  /** Struct that opens the stream; never changes after the release. */
  readonly input: string;
  /** Structs that the serving side sends. */
  readonly outputs: readonly LockUse[];
  /** Structs that the calling side sends after the input. */
  readonly inputs: readonly LockUse[];
  /** Structs that may stand in an error's detail. */
  readonly errors: readonly LockUse[];
}

/** A message that a method carries, sorted by message and revision. */
export interface LockUse extends Lifetime {
  /** Name of the struct. */
  readonly message: string;
}

/** A code, and what it was given to for ever. */
export interface LockCode extends Lifetime {
  /** Two characters. */
  readonly code: string;
  /** Whose it is. */
  readonly kind: "method" | "message";
  /** `Service.method`, or the struct's name. */
  readonly target: string;
}

/** Whether something is in use at a revision. */
export function isLiveAt(life: Lifetime, revision: number): boolean {
  return life.since <= revision && (life.removed === undefined || life.removed > revision);
}

/** Whether something is still in use at the newest revision. */
export function isLive(life: Lifetime): boolean {
  return life.removed === undefined;
}

/** The newest released revision, or 0. */
export function lastReleased(lock: Pick<Lock, "revisions">): number {
  return lock.revisions.filter((revision) => revision.state === "released").length;
}

/** Orders strings by code unit, whatever the locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders named things by code unit of their names. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return byCodeUnit(a.name, b.name);
}
