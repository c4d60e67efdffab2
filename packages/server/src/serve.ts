import type { ProtocolDescription } from "@twobyte/session";
import type { BoundService } from "./bound-service.ts";
import type { ServeOptions } from "./serve-options.ts";
import { Server } from "./server.ts";

/**
 * Makes a server of a protocol, which a generated package describes, with the services that its
 * binders make of handlers. It takes clients once it is attached to something that listens; see
 * `@twobyte/server/node`. Throws a `TypeError` when a method is bound twice.
 */
export function serve(
  protocol: ProtocolDescription,
  services: readonly BoundService[],
  options: ServeOptions = {},
): Server {
  return new Server(protocol, services, options);
}
