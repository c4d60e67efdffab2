import type { MessageShape, Tagged } from "@twobyte/session";
import { messageByName, TwobyteError } from "@twobyte/session";
import type { ServerMethod } from "../server-method.ts";
import type { LogItem } from "./log-item.ts";
import { logItem } from "./log-item.ts";

/** What of a method its items are made by. */
export type ItemMethod = Pick<
  ServerMethod<"topic", unknown, unknown>,
  "name" | "outputs" | "tagged" | "maxBytes" | "newest" | "overflow"
>;

/**
 * Makes a log's item of what a handler or a publisher says, in the newest revision, or in
 * `revision` when only that has the message. Throws what the message's checks throw, and a
 * `TwobyteError` for what the method has no message for.
 */
export function itemOf(method: ItemMethod, output: unknown, revision: number): LogItem {
  const { name, outputs, tagged, newest = revision, overflow, maxBytes } = method;
  const { message, value } = tagged ? (output as Tagged) : { message: undefined, value: output };
  const find = (at: number): MessageShape | undefined => messageByName(outputs, message, at);
  const codec = find(newest);
  const known = codec ?? find(revision);
  if (known === undefined) throw new TwobyteError("internal", `${name} has no message ${message}`);
  const key = overflow?.mode === "latest" ? keyOf(value, overflow.key) : undefined;
  const item = logItem(known, value, codec === undefined ? revision : newest, key);
  if (item.payload.length > maxBytes) {
    const { length } = item.payload;
    const said = `a message of ${length} bytes; ${name} allows ${maxBytes}`;
    throw new TwobyteError("resource_exhausted", said, { processed: "no" });
  }
  return item;
}

/** A field of a value, as text: different ones for different values of one type. */
function keyOf(value: unknown, field: string): string {
  const one = (value as Readonly<Record<string, unknown>>)[field];
  return one instanceof Uint8Array ? one.join() : String(one);
}
