import { refusal } from "@twobyte/session";
import type { ConnectionInfo, Principal } from "./principal.ts";
import type { AuthPolicy } from "./server-method.ts";

/** A call that is judged. */
export interface JudgedCall {
  /** The names of the method and its service, as in the schema. */
  readonly method: { readonly service: string; readonly name: string };
  /** Who calls; undefined for nobody in particular. */
  readonly principal: Principal | undefined;
  /** The session's id; empty for a query by GET, which has none. */
  readonly session: string;
  /** The connection that the session has. */
  readonly connection: ConnectionInfo;
}

/** A message of a call's: its input, or an item behind it. */
export interface JudgedMessage {
  /** The message's name in the schema. */
  readonly name: string;
  /** The message itself, decoded and within its constraints. */
  readonly value: unknown;
}

/**
 * What an application allows, besides the `auth` of the schema. Each answers true at once, or the
 * call is refused with `permission_denied`; a `TwobyteError` that is thrown refuses it instead. What
 * has to be looked up first belongs into `authenticate`, as a claim, or into the handler.
 */
export interface Authorize {
  /**
   * Whether a method may be called, judged before anything of the call is read, and again for
   * calls that run when their session is resumed or has new credentials.
   */
  readonly method?: ((call: JudgedCall) => boolean) | undefined;
  /** Whether a message may be sent: the input of each call, and each item behind it. */
  readonly message?: ((call: JudgedCall, message: JudgedMessage) => boolean) | undefined;
}

// Made once: a client can ask for thousands of them at once, and nobody here looks at their stacks.
const NOBODY = refusal("unauthenticated", "the method asks for a principal");

/** Refuses a call that the method's policy does not allow, before anything of it is read. */
export function authorize(auth: AuthPolicy, principal: Principal | undefined): void {
  if (auth.mode === "public") return;
  if (principal === undefined) throw NOBODY;
  const missing = auth.scopes.filter((scope) => principal.scopes?.includes(scope) !== true);
  if (missing.length > 0) {
    throw refusal("permission_denied", `the method asks for the scope ${missing.join(", ")}`);
  }
}
