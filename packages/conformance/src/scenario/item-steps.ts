import type { Payload } from "@twobyte/session";
import type { Connection } from "../peer/connection.ts";
import { writeForm } from "../peer/frame-form.ts";
import type { World } from "./world.ts";

/** Items of a stream to send, with the nonce of the case. */
export interface Items {
  readonly stream: number;
  readonly from: number;
  readonly count: number;
  /** Characters of filler in each. */
  readonly size: number;
}

/** Hands over items, numbered one after the other, as one transport message. */
export function sendItems(
  world: World,
  connection: Connection,
  { stream, from, count, size }: Items,
): void {
  const frames = Array.from({ length: count }, (_, i) =>
    itemFrame(world, connection, stream, from + i, size),
  );
  if (count > 0) connection.send(frames);
}

/**
 * Counts an item as handed over, and hands over nothing of it, the half of what it takes on the
 * wire, or all: what a cut at that moment leaves behind.
 */
export function sendAtMoment(
  world: World,
  connection: Connection,
  moment: "before" | "half" | "after",
  { stream, from, size }: Items,
): void {
  const frame = itemFrame(world, connection, stream, from, size);
  if (moment === "before") connection.conversation.count(frame);
  else connection.send([frame], moment === "half" ? { half: true } : {});
}

function itemFrame(
  world: World,
  connection: Connection,
  stream: number,
  index: number,
  size: number,
): Payload {
  const { profile, revision } = connection.conversation;
  const filler = size === 0 ? {} : { filler: "x".repeat(size) };
  const value = { nonce: world.names.get("nonce"), index, ...filler };
  const form = { kind: "data", message: "Item", stream, value };
  return writeForm(form, world.protocol, profile, revision);
}
