import { TURN } from "./counting.ts";
import type { Draft } from "./draft.ts";
import type { ConnectionState, SessionState, StreamState } from "./state.ts";

/**
 * Whether the side knows that an error of the peer's has ended a stream. What has waited for a
 * connection leaves as it is attached, before what came behind the welcome is read.
 */
export function hasFailed(
  draft: Draft,
  { attachedAt }: ConnectionState,
  { told }: SessionState,
  { failedBy }: StreamState,
): boolean {
  if (failedBy === undefined) return false;
  const hasWaited = draft.at <= attachedAt + TURN;
  return (draft.isCertain && !hasWaited) || told >= failedBy;
}
