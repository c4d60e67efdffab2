import { errorName } from "../errors/error-code.ts";
import { TwobyteError } from "../errors/twobyte-error.ts";
import { decodePayload } from "../fields/payload-fields.ts";
import { REFUSAL } from "../frames/frame-code.ts";
import type { GoodbyeFrame } from "../frames/goodbye-frame.ts";
import { refusalField } from "../frames/refusal.ts";
import type { SessionErrorFrame } from "../frames/session-error-frame.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import { remoteError, withDetail } from "./error-frames.ts";

/** What a goodbye says as an error; undefined when nothing is wrong. */
export function goodbyeError({
  code,
  retry,
  afterMs,
  message,
}: GoodbyeFrame): TwobyteError | undefined {
  if (code === 0) return undefined;
  const options = { retry, afterMs, scope: "session", remote: true } as const;
  return new TwobyteError(errorName(code), message ?? "goodbye", options);
}

/** The session's error that a peer sent, with its refusal if it has one. */
export function endError(codec: ProfileCodec, frame: SessionErrorFrame): TwobyteError {
  const error = remoteError(frame, "session");
  const { detail } = frame;
  if (detail?.code !== REFUSAL) return error;
  const value = decodePayload(codec, detail.payload, refusalField);
  return withDetail(error, { message: "!V", value });
}
