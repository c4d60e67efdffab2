import type { SessionCore } from "./session-core.ts";

/** Takes the desk of an idle session away, if nothing lies on it: the next one will be the same. */
export function clearDesk(core: SessionCore): void {
  const { made, counters } = core;
  if (made === undefined) return;
  const { calls, parts, outbox, replay, waiting } = made;
  const { ids, answered } = calls;
  const frames = outbox.counted + waiting.counted + (replay.last - counters.acked);
  const streams = calls.streams.length + calls.waiting.size + ids.taken.size + ids.retired.length;
  if (frames + streams + answered.errors.size + parts.size === 0) core.made = undefined;
}
