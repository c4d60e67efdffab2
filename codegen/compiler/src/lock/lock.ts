import type { IrJson, IrMethodKind } from "../ir/ir.ts";
import type { WireSlot } from "./wire-type.ts";

/**
 * The lock: everything that was ever given a place on the wire. Arrays are sorted by name, codes by
 * code, members by position. Its text form is spec chapter 5's; see `formatLock` and `parseLock`.
 */
export interface Lock {
  readonly lockVersion: 1;
  readonly protocol: string;
  /** 32 lower-case hex digits, drawn once. */
  readonly lineage: string;
  /** From 1, without holes; only the last may be a draft. */
  readonly revisions: readonly LockRevision[];
  readonly structs: readonly LockStruct[];
  readonly enums: readonly LockEnum[];
  readonly unions: readonly LockUnion[];
  readonly services: readonly LockService[];
  readonly codes: readonly LockCode[];
}

export type LockRevision =
  | { readonly number: number; readonly state: "released"; readonly fingerprint: string }
  | { readonly number: number; readonly state: "draft" };

/** The revisions in which something is in use: from `since` up to, not including, `removed`. */
export interface Lifetime {
  readonly since: number;
  readonly removed?: number;
}

export interface LockStruct extends Lifetime {
  readonly name: string;
  /** Indexed by position. */
  readonly fields: readonly LockField[];
}

export interface LockField extends Lifetime {
  readonly position: number;
  readonly name: string;
  readonly optional: boolean;
  readonly type: WireSlot;
  /** What writers of a revision before `removed` put in a required field's place. */
  readonly onRemoved?: IrJson;
}

export interface LockEnum extends Lifetime {
  readonly name: string;
  readonly width: number;
  /** Indexed by ordinal. */
  readonly members: readonly LockEnumMember[];
}

export interface LockEnumMember extends Lifetime {
  readonly position: number;
  readonly value: string | number;
}

export interface LockUnion extends Lifetime {
  readonly name: string;
  readonly tag: string;
  readonly width: number;
  /** Indexed by ordinal. */
  readonly members: readonly LockUnionMember[];
}

export interface LockUnionMember extends Lifetime {
  readonly position: number;
  readonly value: string;
  readonly struct: string;
}

export interface LockService extends Lifetime {
  readonly name: string;
  readonly servedBy: "server" | "client";
  /** Indexed by position, which orders them and is never on the wire. */
  readonly methods: readonly LockMethod[];
}

export interface LockMethod extends Lifetime {
  readonly position: number;
  readonly name: string;
  readonly code: string;
  readonly kind: IrMethodKind;
  readonly input: string;
  readonly outputs: readonly LockUse[];
  readonly inputs: readonly LockUse[];
  readonly errors: readonly LockUse[];
}

/** A message that a method carries, sorted by message and revision. */
export interface LockUse extends Lifetime {
  readonly message: string;
}

export interface LockCode extends Lifetime {
  readonly code: string;
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
