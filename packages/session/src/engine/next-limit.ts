import type { CallLink } from "./call-link.ts";
import type { Stream } from "./stream.ts";

/** So many windows ahead a limit runs where telling it costs a request… */
const DEAR_WINDOWS = 4;
/** … while no more than one in so many of the streams that may be open are. */
const FEW = 16;

/**
 * The limit that the peer is to be told now, of a session with so many `open` streams; undefined
 * while it has enough: half of what it was granted may still be on its way to it (R-FLOW-4).
 */
export function nextLimit(
  { consumed, receiveLimit, window }: Stream,
  open: number,
  { counters, parameters }: Pick<CallLink, "counters" | "parameters">,
): number | undefined {
  // R-FLOW-1: this side keeps what it grants.
  const ahead =
    counters.isDear && open * FEW <= parameters.streams ? window * DEAR_WINDOWS : window;
  const granted = Math.min(ahead, receiveLimit);
  //@fault credit-too-late suite R-FLOW-4 return receiveLimit > consumed ? undefined : consumed + ahead;
  return receiveLimit - consumed > granted / 2 ? undefined : consumed + ahead;
}
