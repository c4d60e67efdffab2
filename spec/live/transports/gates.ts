import type {
  Target,
  Transport,
  TransportName,
  TransportOwner,
} from "../../../packages/client/src/index.ts";
import {
  eventStream,
  longPoll,
  TwobyteError,
  webSocket,
} from "../../../packages/client/src/index.ts";

/** Which kinds of transport get through. */
export type Gates = Record<TransportName, boolean>;

/** All transports, each of which fails while its gate is closed. `opened` hears of every attempt. */
export function gated(gates: Gates, opened: TransportName[] = []): Transport[] {
  return [webSocket, eventStream, longPoll].map((transport) => ({
    ...transport,
    open(target: Target, owner: TransportOwner) {
      opened.push(transport.name);
      if (gates[transport.name]) return transport.open(target, owner);
      const blocked = new TwobyteError("unavailable", "blocked", { retry: "now" });
      queueMicrotask(() => owner.lost(blocked));
      return { write() {}, close() {}, abort() {} };
    },
  }));
}
