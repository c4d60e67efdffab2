import { setTimeout } from "node:timers/promises";
import type { Authenticate, Server } from "@twobyte/server";
import type { ServerChoices } from "../server-typescript/subject.ts";
import { laterVersion, otherWords } from "./change-messages.ts";
import { fragment } from "./fragment.ts";
import { OddEvents } from "./odd-events.ts";
import type { MakeShaper } from "./shape-messages.ts";
import { giantBatches, singleFrames } from "./shape-messages.ts";
import { byteWrites, slowWrites } from "./shape-socket.ts";

/** Servers that choose otherwise where the spec leaves a choice. All of them are right. */
export const serverVariants: { readonly [name: string]: ServerChoices } = {
  "slow-writes": { socket: slowWrites },
  "byte-writes": { socket: byteWrites },
  "single-frames": { server: shaping(singleFrames) },
  "giant-batches": { server: shaping(giantBatches) },
  fragments: { server: changing((carrier) => ({ write: (data) => fragment(carrier, data) })) },
  "later-version": { server: shaping(laterVersion) },
  "other-words": { server: shaping(otherWords) },
  "odd-events": { response: OddEvents },
  "short-polls": { parameters: { pollTimeMs: 20 } },
  "eager-acks": { parameters: { ackDelayMs: 0, ackFrames: 1, ackBytes: 1 } },
  "many-pings": { parameters: { beatMs: 500 } },
  "small-limits": { parameters: { maxFrame: 16_384, credit: 16_384, streams: 32 } },
  "large-limits": {
    parameters: { credit: 1_048_576, streams: 1024, resumeBuffer: 1_048_576 },
  },
  "slow-authentication": { authenticate: later },
  "long-names": { node: "n".repeat(64) },
  // Nothing but what the level core asks for.
  minimal: {
    requests: false,
    info: { capabilities: ["binary", "text", "websocket"] },
    parameters: { resumeWindowMs: 0 },
  },
};

type Carrier = Parameters<Server["connect"]>[0];

/** Shapes what a server writes to WebSockets. */
function shaping(make: MakeShaper): (server: Server) => void {
  return changing((carrier) => {
    const shaper = make((data) => carrier.write(data, 0));
    return {
      write: (data) => shaper.write(data),
      close(code, reason) {
        shaper.flush();
        carrier.close(code, reason);
      },
    };
  });
}

/** Changes what a server does to WebSockets; requests have messages of their own. */
function changing(change: (carrier: Carrier) => Partial<Carrier>): (server: Server) => void {
  return (server) => {
    const connect = server.connect.bind(server);
    server.connect = (carrier, info, atTurnEnd) => {
      if (carrier.token !== undefined) return connect(carrier, info, atTurnEnd);
      const own: Carrier = {
        isDear: carrier.isDear,
        soon: carrier.soon,
        write: (data, first) => carrier.write(data, first),
        close: (code, reason) => carrier.close(code, reason),
        abort: () => carrier.abort(),
      };
      return connect({ ...own, ...change(carrier) }, info, atTurnEnd);
    };
  };
}

function later(own: Authenticate): Authenticate {
  return async (...given) => {
    await setTimeout(10);
    return own(...given);
  };
}
