import type { Field } from "../fields/field.ts";
import type { ErrorBody } from "./error-body.ts";
import { errorBodyFields } from "./error-body.ts";

/** `!Z`: the session, or the wish for one, failed. Not counted; the connection closes after it. */
export interface SessionErrorFrame extends ErrorBody {
  readonly kind: "sessionError";
}

/** Its fields, behind the code. */
export const sessionErrorFields: Field<Omit<SessionErrorFrame, "kind">> = errorBodyFields;
