import type { Field } from "../fields/field.ts";
import { number } from "../fields/field.ts";
import { slots } from "../fields/slots.ts";
import type { Credentials } from "./credentials.ts";
import { credentialsField } from "./credentials.ts";

/** `!U`: new credentials, or the server's wish for them. Not counted. */
export interface AuthFrame {
  readonly kind: "auth";
  /** From the client. */
  readonly credentials?: Credentials | undefined;
  /** From the server: ms until the present ones expire. */
  readonly expiresMs?: number | undefined;
}

/** Its fields, behind the code. */
export const authFields: Field<Omit<AuthFrame, "kind">> = slots({
  credentials: credentialsField,
  expiresMs: number,
});
