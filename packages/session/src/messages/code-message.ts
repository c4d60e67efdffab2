import { encodeBinary, encodeText } from "@twobyte/wire";
import type { Payload, Profile } from "../payload.ts";
import { profileFor } from "../profiles/profiles.ts";
import { decodeMessageIn } from "./decode-message.ts";
import type { MessageShape } from "./message-shape.ts";

/**
 * Reads a whole payload as a message and checks its constraints. Throws a `CodecError`. The
 * transport vouches for text being scalar values, as every WebSocket does.
 */
export function decodeMessage(codec: MessageShape, payload: Payload, revision: number): unknown {
  return decodeMessageIn(profileFor(payload), codec, payload, revision);
}

/** Writes a message as a payload of its own, after a check of its constraints. */
export function encodeMessage(
  codec: MessageShape,
  value: unknown,
  profile: Profile,
  revision: number,
): Payload {
  codec.check?.(value);
  return profile === "text"
    ? encodeText(codec.format, value, revision)
    : encodeBinary(codec.write, value, revision);
}
