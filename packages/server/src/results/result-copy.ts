import type { Metadata, MethodMessage } from "@twobyte/session";
import { decodeMessage, messageByName, TwobyteError } from "@twobyte/session";
import { EncodedItems } from "../log/encoded-items.ts";
import type { LogItem } from "../log/log-item.ts";
import { logItem } from "../log/log-item.ts";
import { MemoryLog } from "../log/memory-log.ts";
import type { AnyMethod } from "../server-method.ts";
import type { Result, ResultError } from "./result-message.ts";
import type { KeyedCall } from "./result-store.ts";

/** What of a method results are made by. */
export type ResultMethod = Pick<AnyMethod, "outputs" | "errors">;

/** Says all of a call that is over, for a server whose newest revision is `newest`. */
export function resultOf(
  { fingerprint, log, encoded, leftBehind }: KeyedCall,
  { errors }: ResultMethod,
  { revision, newest }: { readonly revision: number; readonly newest: number },
): Result {
  const items: LogItem[] = [];
  for (let offset = log.first; offset < log.end; offset++) {
    const item = log.at(offset);
    if (item !== undefined) items.push(itemIn(item, newest, encoded));
  }
  const error = log.ended?.error;
  return {
    fingerprint,
    epoch: log.epoch,
    first: log.first,
    items,
    leftBehind: [...(leftBehind ?? [])],
    error: error && errorOf(error, errors, revision),
  };
}

/** The same call at a server that was told its result. */
export function copyOfResult(
  { fingerprint, epoch, first, items, leftBehind, error }: Result,
  { outputs, errors }: ResultMethod,
): KeyedCall & { readonly bytes: number } {
  const bytes = items.reduce((sum, { payload }) => sum + payload.length, 0);
  const log = new MemoryLog({ items: items.length + 1, bytes: bytes + 1 });
  log.moveTo({ epoch, offset: first });
  for (const item of items) log.append(item);
  log.finish(error && toError(error, errors));
  const trailers: Metadata | undefined = leftBehind.length > 0 ? new Map(leftBehind) : undefined;
  const encoded = new EncodedItems(outputs);
  return {
    bytes,
    fingerprint,
    log,
    encoded,
    leftBehind: trailers,
    join: () => () => {},
    reached() {},
  };
}

/** An item for a server of an older revision; one that says nothing if need be. */
function itemIn(item: LogItem, newest: number, encoded: EncodedItems): LogItem {
  if (item.revision <= newest) return item;
  const payload = encoded.get(item, "binary", newest)?.payload as Uint8Array | undefined;
  if (payload === undefined) return { message: "", revision: newest, payload: new Uint8Array(0) };
  return { ...item, revision: newest, payload };
}

function errorOf(
  { code, rawMessage: message, retry, afterMs, processed, metadata, detail }: TwobyteError,
  errors: readonly MethodMessage[],
  revision: number,
): ResultError {
  const codec = detail && messageByName(errors, detail.message, revision);
  const item = codec && detail && logItem(codec, detail.value, revision);
  return { code, message, retry, afterMs, processed, metadata: [...metadata], detail: item };
}

function toError(
  { code, message, retry, afterMs, processed, metadata, detail }: ResultError,
  errors: readonly MethodMessage[],
): TwobyteError {
  const codec = detail && messageByName(errors, detail.message, detail.revision);
  const value = codec && detail && decodeMessage(codec, detail.payload, detail.revision);
  type Known = TwobyteError;
  return new TwobyteError(code as Known["code"], message, {
    retry: retry as Known["retry"],
    processed: processed as Known["processed"],
    afterMs,
    metadata: new Map(metadata),
    detail: detail && codec && { message: detail.message, value },
  });
}
