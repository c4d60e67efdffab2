import type { Credentials, Principal } from "@twobyte/server";
import { TwobyteError } from "@twobyte/server";

/** The token that the example takes. A real server would look it up, or check its signature. */
export const demoToken = "demo";

/** Says who a client is: a wrong token is refused, none at all is good enough for public methods. */
export function authenticate(credentials: Credentials | undefined): Principal | undefined {
  if (credentials === undefined) return undefined;
  if (credentials.scheme === "bearer" && credentials.value === demoToken) return { id: "demo" };
  throw new TwobyteError("unauthenticated", "this token is not the example's");
}
