import type { CreditFrame } from "../frames/credit-frame.ts";
import { encodeIn } from "../frames/frame-fields.ts";
import type { OutgoingData } from "../payload.ts";
import type { SessionCore } from "./session-core.ts";
import type { Attachment } from "./session-role.ts";
import type { Stream } from "./stream.ts";

/** What a session begins with on another connection: `kept` is what the peer does not have. */
export function resumedFrames(
  { codec, counters, streams }: Pick<SessionCore, "codec" | "counters" | "streams">,
  { greeting, isResumed }: Attachment,
  kept: readonly OutgoingData[],
): OutgoingData[] {
  const { sent } = counters;
  //@fault live-unsaid suite R-SES-27 const live: { kind: "live"; sent: number }[] = [];
  const live = isResumed ? [{ kind: "live", sent } as const] : [];
  return [
    ...greeting.map((frame) => encodeIn(codec, frame)),
    //@fault partial-replay R-SES-27,R-SES-28 ...kept.slice(1),
    ...kept,
    //@fault credits-lost R-SES-29 ...live.map((frame) => encodeIn(codec, frame)),
    ...[...live, ...credits(streams)].map((frame) => encodeIn(codec, frame)),
  ];
}

/** The limits above the first that this side has granted (R-SES-29). */
function credits(streams: readonly Stream[]): CreditFrame[] {
  return streams
    .filter(({ isReceiving, receiveLimit, window }) => isReceiving && receiveLimit > window)
    .map(({ id, receiveLimit }) => ({ kind: "credit", stream: id, limit: receiveLimit }));
}
