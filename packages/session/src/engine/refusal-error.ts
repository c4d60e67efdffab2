import { TwobyteError } from "../errors/twobyte-error.ts";
import { encodePayload } from "../fields/payload-fields.ts";
import { REFUSAL } from "../frames/frame-code.ts";
import type { Refusal } from "../frames/refusal.ts";
import { refusalField } from "../frames/refusal.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import type { RawDetail } from "./stream.ts";

/** The error of a hello or welcome that was refused; it carries the refusal (R-FRAME-25). */
export function refusalError(refusal: Refusal, message: string): TwobyteError {
  return new TwobyteError("failed_precondition", message, {
    processed: "no",
    scope: "session",
    detail: { message: "!V", value: refusal },
  });
}

/** The refusal as it travels with that error. */
export function refusalDetail(profile: ProfileCodec, refusal: Refusal): RawDetail {
  //@fault ranges-unsaid suite R-FRAME-25 return { code: REFUSAL, payload: encodePayload(profile, refusalField, { ...refusal, supported: { lowest: 0, highest: 0 } }) };
  return { code: REFUSAL, payload: encodePayload(profile, refusalField, refusal) };
}
