import type { ProtocolDescription } from "@twobyte/session";
import { ClientSession } from "./client-session.ts";
import type { ConnectOptions } from "./connect-options.ts";

/**
 * Begins a session with a server that speaks `protocol`, which a generated package describes.
 * Returns at once: calls that are made before the server's welcome wait for it. As long as there is
 * no server the client tries again and again, which `status` tells; it gives up when the server
 * refuses it for good. Throws a `TypeError` for a URL that cannot be a WebSocket's.
 */
export function connect(protocol: ProtocolDescription, options: ConnectOptions): ClientSession {
  return new ClientSession(protocol, options);
}
