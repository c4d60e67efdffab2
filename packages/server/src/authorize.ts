import { refusal } from "@twobyte/session";
import type { Principal } from "./principal.ts";
import type { AuthPolicy } from "./server-method.ts";

/** Refuses a call that the method's policy does not allow, before anything of it is read. */
export function authorize(auth: AuthPolicy, principal: Principal | undefined): void {
  if (auth.mode === "public") return;
  if (principal === undefined) {
    throw refusal("unauthenticated", "the method asks for a principal");
  }
  const missing = auth.scopes.filter((scope) => principal.scopes?.includes(scope) !== true);
  if (missing.length > 0) {
    throw refusal("permission_denied", `the method asks for the scope ${missing.join(", ")}`);
  }
}
