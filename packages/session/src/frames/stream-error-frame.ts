import type { ErrorScope } from "../errors/error-code.ts";
import type { Field } from "../fields/field.ts";
import { both, number, record } from "../fields/field.ts";
import type { ErrorBody } from "./error-body.ts";
import { errorBodyFields, scopeField } from "./error-body.ts";

/** `!X`: the stream failed, or one message on it did. Counted. */
export interface StreamErrorFrame extends ErrorBody {
  readonly kind: "streamError";
  /** The stream's id. */
  readonly stream: number;
  /** `message`: the stream goes on. */
  readonly scope: Exclude<ErrorScope, "session">;
}

/** Its fields, behind the code. */
export const streamErrorFields: Field<Omit<StreamErrorFrame, "kind">> = both(
  record({ stream: number, scope: scopeField }),
  errorBodyFields,
);
