import type { Cursor } from "@twobyte/session";
import { TwobyteError } from "@twobyte/session";
import { beginAt } from "../log/cursor.ts";
import type { EncodedItems } from "../log/encoded-items.ts";
import type { Log } from "../log/log.ts";
import type { ServerCall } from "../server-call.ts";

/** What is published to one key, and who reads it. */
export interface Room<L extends Log = Log> {
  /** Under which its messages go. */
  readonly id: number;
  readonly log: L;
  readonly encoded: EncodedItems;
  readers: number;
}

/** So many keys without subscribers keep their logs; then those used longest ago are forgotten. */
export const IDLE_KEYS = 1024;

/**
 * Has a call read from the place that it asks for (R-STREAM-15), at most `replay` items back.
 * `left` is called once it does not any more.
 */
export function enterRoom(room: Room, call: ServerCall, replay: number, left: () => void): void {
  if (call.place !== undefined) goOnIn(room, call, call.place, left);
  else enterAt(room, call, beginAt(room.log, call.from, replay), left);
}

/**
 * The same in a copy of a log that another server keeps: it may not have all that a third one had,
 * where the caller was before. What comes again the caller tells apart (R-STREAM-31).
 */
export function enterCopy(room: Room, call: ServerCall, replay: number, left: () => void): void {
  if (call.place !== undefined) {
    goOnIn(room, call, call.place, left);
    return;
  }
  const { epoch, end } = room.log;
  const isAhead = call.from?.epoch === epoch && call.from.offset > end;
  const place = isAhead ? { epoch, offset: end } : beginAt(room.log, call.from, replay);
  enterAt(room, call, place, left);
}

function enterAt(room: Room, call: ServerCall, place: Cursor, left: () => void): void {
  enter(room, call, left);
  call.opened(place, room.id);
  call.follow(room.log, place.offset, room.encoded);
}

/**
 * Has a call read on that another server has told of its place in the log (R-HAND-23): it may be
 * ahead of what is here, and comes when it is reached.
 */
function goOnIn(room: Room, call: ServerCall, { epoch, offset }: Cursor, left: () => void): void {
  enter(room, call, left);
  //@fault another-epoch-read suite R-HAND-24 if (epoch !== "") {
  if (epoch === room.log.epoch) {
    call.follow(room.log, offset, room.encoded);
    return;
  }
  // R-HAND-24
  call.fail(new TwobyteError("aborted", "the topic has another log here", { retry: "now" }));
}

function enter(room: Room, call: ServerCall, left: () => void): void {
  room.readers++;
  call.onOver = () => {
    room.readers--;
    left();
  };
}
