/**
 * Services that a client serves to its server: an import of its own, so that the bundles of clients
 * that serve nothing have nothing of it.
 *
 * @packageDocumentation
 */

import type {
  Clock,
  Engine,
  OpenFrame,
  Payload,
  Serving,
  Stream,
  StreamReceiver,
} from "@twobyte/session";
import { hostClock, refusal } from "@twobyte/session";
import { takeOpen } from "@twobyte/session/server";
import type { BoundMethod, BoundService } from "./bound-service.ts";
import { decodeInput } from "./decode-input.ts";
import { KeptCalls } from "./kept-calls.ts";
import { logError } from "./log-error.ts";
import type { ReportError } from "./running-call.ts";
import { ServedEngine } from "./served-engine.ts";
import { ServerCall } from "./server-call.ts";
import { atTimer, Turns } from "./turns.ts";

export type { BoundMethod, BoundService } from "./bound-service.ts";
export type { ReportError } from "./running-call.ts";

/** How what a client serves is to behave. */
export interface ServedOptions {
  /**
   * Hears of everything that handlers throw without meaning it for the server, which is told
   * `internal` and nothing more. Without it they go to `console.error`.
   */
  readonly onError?: ReportError | undefined;
  /** Keeps the time of calls in place of the host; see `ConnectOptions`. */
  readonly clock?: Clock | undefined;
}

/**
 * Has a client serve: for `serving` of the options of `connect`. Whom the client connected to may
 * call every method; policies of `auth` and `rate` are for servers. Handlers see no principal. A client
 * keeps no logs and no results: it throws a `TypeError` for topics and for methods with an `overflow`
 * other than `block`, and a key makes no calls one.
 */
export function served(
  services: readonly BoundService[],
  { onError = logError, clock = hostClock }: ServedOptions = {},
): Serving {
  const bound = services.flatMap(({ methods }) => methods);
  const methods = new Map<object, BoundMethod>(bound.map((one) => [one.method, one]));
  for (const { method } of bound) checkServable(method);
  const kept = new KeptCalls();
  const turns = new Turns(atTimer);
  return {
    methods: bound.map(({ method }) => method),
    takeOpen,
    called(engine: Engine, stream: Stream, open: OpenFrame, payload: Payload): StreamReceiver {
      const one = methods.get(stream.method);
      if (one === undefined) throw refusal("unimplemented", "no handler is bound");
      const call = new ServerCall({
        engine: new ServedEngine(engine),
        turns,
        stream,
        method: one.method,
        principal: undefined,
        deadlineMs: open.deadlineMs,
        metadata: open.metadata,
        peer: { revision: stream.revision, connection: { headers: {} } },
        report: onError,
        from: open.from,
        kept,
        clock,
        read: (codec, item) => decodeInput(codec, item, stream.revision),
      });
      const input = decodeInput(one.method.input, payload, stream.revision);
      void Promise.resolve(one.run(call, input)).then(() => call.settled());
      return call;
    },
  };
}

function checkServable({ kind, overflow, service, name }: BoundMethod["method"]): void {
  if (kind !== "topic" && (overflow === undefined || overflow.mode === "block")) return;
  throw new TypeError(`${service}.${name} cannot be served by a client: it needs a log`);
}
