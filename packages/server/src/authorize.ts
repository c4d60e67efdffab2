import { refusal } from "@twobyte/session";
import type { Principal } from "./principal.ts";
import type { AuthPolicy } from "./server-method.ts";

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
