import type { Payload, Profile } from "../payload.ts";
import { profileOf } from "../payload.ts";
import { binary } from "./binary.ts";
import type { ProfileCodec } from "./profile-codec.ts";
import { text } from "./text.ts";

const PROFILES: Readonly<Record<Profile, ProfileCodec>> = { binary, text };

/** Both profiles, by name: for servers, and clients that choose while they run. */
export function profileNamed(name: Profile): ProfileCodec {
  return PROFILES[name];
}

/** The profile that a payload or a frame is written in. */
export function profileFor(data: Payload): ProfileCodec {
  return PROFILES[profileOf(data)];
}
