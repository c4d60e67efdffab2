import type { IrSpan } from "../ir/ir.ts";

/** What breaks: bytes between peers, the JSON mapping, or code that uses the generated package. */
export type ChangeCategory = "WIRE" | "JSON" | "SOURCE";

/**
 * `safe`: old and new peers understand each other. `one-way`: only in the direction that `works`.
 * `breaking`: some in both directions do not, or mean something else.
 */
export type ChangeVerdict = "safe" | "one-way" | "breaking";

/** Who writes and who reads: `old-to-new` is what an old peer writes and a new one reads. */
export type ChangeDirection = "old-to-new" | "new-to-old";

/** One difference between two versions of a protocol, classified. */
export interface Change {
  /** Id of the rule; a heading in `docs/breaking-rules.md`. */
  readonly rule: string;
  /** What breaks. */
  readonly category: ChangeCategory;
  /** Whether old and new peers still understand each other. */
  readonly verdict: ChangeVerdict;
  /** The direction that still works; only for `one-way`. */
  readonly works?: ChangeDirection;
  /** What it happened to, for example `Chat.text`. */
  readonly path: string;
  /** What happened. */
  readonly message: string;
  /** Why that has this verdict. */
  readonly reason: string;
  /** What to do about it; not for what is safe. */
  readonly fix?: string;
  /** Where the new version says it, else where the old one did. */
  readonly span?: IrSpan;
}

/** How a rule classifies, and its words. */
export interface ChangeRule {
  readonly category: ChangeCategory;
  readonly verdict: ChangeVerdict;
  readonly works?: ChangeDirection;
  readonly message: (params: ChangeParams) => string;
  readonly reason: string;
  /** Whether it compares what a lock alone does not know: policies, constraints, defaults, docs. */
  readonly source?: true;
}

export interface ChangeParams {
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

type Message = ChangeRule["message"];

/** A rule for changes that hurt nobody. */
export function safe(category: ChangeCategory, message: Message, reason: string): ChangeRule {
  return { category, verdict: "safe", message, reason };
}

/** A rule for changes after which only one direction works. */
export function oneWay(works: ChangeDirection, message: Message, reason: string): ChangeRule {
  return { category: "WIRE", verdict: "one-way", works, message, reason };
}

/** A rule for changes that break. */
export function breaking(category: ChangeCategory, message: Message, reason: string): ChangeRule {
  return { category, verdict: "breaking", message, reason };
}

/** The same rule, for what only declarations know. */
export function ofSource(rule: ChangeRule): ChangeRule {
  return { ...rule, source: true };
}
