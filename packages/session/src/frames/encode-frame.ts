import type { Payload, Profile } from "../payload.ts";
import { profileNamed } from "../profiles/profiles.ts";
import type { Frame } from "./frame.ts";
import { encodeIn } from "./frame-fields.ts";

/**
 * Writes a frame (spec chapter 7) in one profile. Bytes are a view that the caller may keep, into
 * memory that is not written again. Throws a `CodecError` for what a frame cannot carry.
 */
export function encodeFrame(profile: "binary", frame: Frame): Uint8Array<ArrayBuffer>;
/** The same in text. */
export function encodeFrame(profile: "text", frame: Frame): string;
/** The same in either profile. */
export function encodeFrame(profile: Profile, frame: Frame): Payload;
export function encodeFrame(profile: Profile, frame: Frame): Payload {
  return encodeIn(profileNamed(profile), frame);
}
