import type { MessageShape } from "@twobyte/session";
import { encodeMessage } from "@twobyte/session";

/** A message in a log: canonical binary, which is encoded anew for readers of other revisions. */
export interface LogItem {
  /** The message's name in the schema. */
  readonly message: string;
  /** The revision that `payload` is written in. */
  readonly revision: number;
  /** In the binary profile. */
  readonly payload: Uint8Array;
  /** Of items with equal keys a slow reader may get the newest alone (overflow `latest`). */
  readonly key?: string | undefined;
}

/**
 * Makes an item of a value, in the revision `revision`, which has the message. Throws a `CodecError`
 * for a value that is none of the message's.
 */
export function logItem(
  codec: MessageShape,
  value: unknown,
  revision: number,
  key?: string,
): LogItem {
  // A view of memory that others write into would keep all of that for as long as the log does.
  const payload = encodeMessage(codec, value, "binary", revision).slice() as Uint8Array;
  return { message: codec.name, revision, payload, key };
}
