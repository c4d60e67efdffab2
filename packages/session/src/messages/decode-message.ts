import type { Payload } from "../payload.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import type { MessageShape } from "./message-shape.ts";

/** Reads a whole payload of a profile as a message; see `decodeMessage`. */
export function decodeMessageIn(
  profile: ProfileCodec,
  codec: MessageShape,
  payload: Payload,
  revision: number,
): unknown {
  const value = profile.decode(codec, payload, revision);
  codec.check?.(value);
  return value;
}
