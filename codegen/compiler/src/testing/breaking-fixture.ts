import { readFileSync } from "node:fs";
import type { Ir, IrJson } from "../ir/ir.ts";
import type { Lock } from "../lock/lock.ts";
import type { Sketch } from "./declare.ts";
import { released } from "./history.ts";

/** Where each rule of `breaking` has its fixture. */
export const breakingFixtures: URL = new URL("../../breaking/", import.meta.url);

/** `breaking/<rule>/before.json`: what was released, one revision after the other. */
interface Before {
  readonly history: readonly Sketch[];
}

/** `breaking/<rule>/after.json`: what came then, and every change that must be found. */
interface After {
  /** Whether it has the old lock, or the lock was lost and everything was released anew. */
  readonly from: "before" | "scratch";
  readonly lineage?: string;
  readonly schema: Sketch;
  /** Members of the IR that are deleted, by JSON pointer: what only an edited lock can do. */
  readonly edits?: readonly (readonly [pointer: string])[];
  readonly expect: readonly {
    readonly rule: string;
    readonly verdict: string;
    readonly works?: string;
  }[];
}

/** Both files of a rule's fixture. */
export interface BreakingFixture extends Before, After {}

export function readBreakingFixture(rule: string): BreakingFixture {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`${rule}/${name}.json`, breakingFixtures), "utf8"));
  return { ...(read("before") as Before), ...(read("after") as After) };
}

/** The lock that the new version begins with, given the old one's. */
export function startingLock({ from, lineage, schema }: BreakingFixture, lock: Lock): Lock {
  if (from === "before") return lock;
  const first = released(schema);
  return lineage === undefined ? first : { ...first, lineage };
}

/** An IR without what the fixture deletes. */
export function editedIr(ir: Ir, { edits = [] }: BreakingFixture): Ir {
  const copy = structuredClone(ir) as unknown as IrJson;
  for (const [pointer] of edits) {
    const keys = pointer.split("/").slice(1);
    const last = keys.pop() ?? "";
    const owner = keys.reduce((value, key) => (value as Record<string, IrJson>)[key] ?? null, copy);
    if (!(last in (owner as Record<string, IrJson>))) throw new Error(`nothing at ${pointer}`);
    delete (owner as Record<string, IrJson>)[last];
  }
  return copy as unknown as Ir;
}
