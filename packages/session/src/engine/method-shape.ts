import { codeNumber } from "../frames/frame-code.ts";

/** The seven kinds of methods (spec 1.11). */
export type MethodKind =
  | "unary"
  | "query"
  | "serverStream"
  | "clientStream"
  | "bidi"
  | "event"
  | "topic";

/** What the engine has to know of a method. */
export interface MethodShape {
  /** Two characters. */
  readonly code: string;
  /** Who sends how many messages; see `MethodKind`. */
  readonly kind: MethodKind;
  /** First revision that has the method. */
  readonly since: number;
  /** First revision that has it no more. */
  readonly removed?: number | undefined;
  /** Largest message in bytes, in either direction. */
  readonly maxBytes: number;
  /** Whether a call may be made again, in any case or with its key; a query may. */
  readonly retry?: "idempotent" | "keyed" | undefined;
}

/** Whether a method, or a message of one, exists in a revision. */
export function isInRevision(
  thing: { readonly since: number; readonly removed?: number | undefined },
  revision: number,
): boolean {
  return thing.since <= revision && (thing.removed === undefined || revision < thing.removed);
}

/** Whether the caller sends messages after its input. */
export function callerSends(kind: MethodKind): boolean {
  return kind === "clientStream" || kind === "bidi" || kind === "topic";
}

/** Whether the called side sends anything. */
export function calleeSends(kind: MethodKind): boolean {
  return kind !== "event";
}

/** The methods that a side serves, by their codes as numbers. */
export function methodsByCode(methods: readonly MethodShape[]): ReadonlyMap<number, MethodShape> {
  return new Map(methods.map((method) => [codeNumber(method.code), method]));
}
