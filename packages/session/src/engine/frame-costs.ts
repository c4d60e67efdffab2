import type { Frame, IgnoredFrame } from "../frames/frame.ts";

/** What frames of a client's take from its session's bucket (R-SEC-10); all others take 1. */
const COSTS: { readonly [kind in (Frame | IgnoredFrame)["kind"]]?: number } = {
  cancel: 10,
  ignored: 10,
  ping: 50,
  auth: 1000,
};

/** Of an open, and of a message that no stream takes. */
export const MESSAGE_COST = 1;
/** Of an open that was refused, on top. */
export const REFUSAL_COST = 9;

/** What a frame that carries no message costs its sender. */
export function frameCost(kind: (Frame | IgnoredFrame)["kind"]): number {
  return COSTS[kind] ?? 1;
}
