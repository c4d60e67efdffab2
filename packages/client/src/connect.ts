import type { ProtocolDescription } from "@twobyte/session";
import { ClientSession } from "./client-session.ts";
import type { ConnectOptions } from "./connect-options.ts";

/**
 * Begins a session with a server that speaks `protocol`, which a generated package describes.
 * Returns at once: calls that are made before the server's welcome wait for it. Throws a
 * `TypeError` for a URL that cannot be a WebSocket's; whatever else goes wrong ends the session.
 */
export function connect(protocol: ProtocolDescription, options: ConnectOptions): ClientSession {
  return new ClientSession(protocol, options);
}
