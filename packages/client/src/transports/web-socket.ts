import { TwobyteError } from "@twobyte/session";
import { openWebSocket } from "#platform";
import { closeError, unreachable } from "../close-error.ts";
import { webSocketUrl } from "../server-url.ts";
import { WebSocketCarrier } from "../web-socket-carrier.ts";
import type { WebSocketLike } from "../web-socket-like.ts";
import type { Target, Transport, TransportOwner } from "./transport.ts";

/** The subprotocol of WebSockets that carry this protocol (R-TRANS-5). */
const SUBPROTOCOL = "twobyte.1";

/** WebSockets (spec 11.2): the least work for both sides. */
export const webSocket: Transport = {
  name: "websocket",
  canBeLate: true,
  open(target, owner) {
    const url = webSocketUrl(target.url);
    const carrier = new WebSocketCarrier();
    begin(url, target).then(
      (socket) => {
        if (carrier.use(socket)) listen(url, socket, owner);
        else socket.addEventListener("error", () => {});
      },
      (error: unknown) => owner.lost(hostError(error)),
    );
    return carrier;
  },
};

function begin(url: string, { WebSocket }: Target): Promise<WebSocketLike> {
  if (WebSocket === undefined) return openWebSocket(url, [SUBPROTOCOL]);
  const socket = new WebSocket(url, [SUBPROTOCOL]);
  socket.binaryType = "arraybuffer";
  return Promise.resolve(socket);
}

function listen(url: string, socket: WebSocketLike, owner: TransportOwner): void {
  let isOpen = false;
  let problem: string | undefined;
  // The close event follows; without a listener, ws throws.
  socket.addEventListener("error", (event) => {
    problem = messageOf(event);
  });
  socket.addEventListener("open", () => {
    isOpen = true;
    if (socket.protocol === SUBPROTOCOL) {
      owner.opened();
      return;
    }
    const message = `the server does not speak the WebSocket subprotocol ${SUBPROTOCOL}`;
    socket.close(1000, "");
    owner.lost(new TwobyteError("unimplemented", message, { processed: "no", scope: "session" }));
  });
  socket.addEventListener("message", ({ data }) => {
    owner.received(typeof data === "string" ? data : bytesOf(data));
  });
  socket.addEventListener("close", ({ code, reason }) => {
    //@fault every-close-is-final suite R-ERROR-7 owner.lost(isOpen ? closeError(code < 4000 ? 4514 : code, reason) : unreachable(url, problem));
    owner.lost(isOpen ? closeError(code, reason) : unreachable(url, problem));
  });
}

function bytesOf(data: unknown): Uint8Array {
  if (data instanceof Uint8Array) return data;
  return data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array();
}

/** What an error event tells: browsers say nothing, lest a page explores networks. */
function messageOf(event: object): string | undefined {
  const message = "message" in event ? event.message : undefined;
  return typeof message === "string" && message !== "" ? message : undefined;
}

/** Why the host has no WebSocket. */
function hostError(error: unknown): TwobyteError {
  const message = error instanceof Error ? error.message : "no connection could be made";
  const options = { cause: error, processed: "no", scope: "session", retry: "now" } as const;
  return new TwobyteError("unavailable", message, options);
}
