/**
 * Services that a client serves to its server: an import of its own, so that the bundles of clients
 * that serve nothing have nothing of it.
 *
 * @packageDocumentation
 */

import type { Engine, OpenFrame, Payload, Serving, Stream, StreamReceiver } from "@twobyte/session";
import { refusal } from "@twobyte/session";
import type { BoundMethod, BoundService } from "./bound-service.ts";
import { decodeInput } from "./decode-input.ts";
import { logError } from "./log-error.ts";
import type { ReportError } from "./server-call.ts";
import { ServerCall } from "./server-call.ts";
import { Turns } from "./turns.ts";

export type { BoundMethod, BoundService } from "./bound-service.ts";
export type { ReportError } from "./server-call.ts";

/** How what a client serves is to behave. */
export interface ServedOptions {
  /**
   * Hears of everything that handlers throw without meaning it for the server, which is told
   * `internal` and nothing more. Without it they go to `console.error`.
   */
  readonly onError?: ReportError | undefined;
}

/**
 * Has a client serve: for `serving` of the options of `connect`. Whom the client connected to may
 * call every method; policies of `auth` are for servers. Handlers see no principal.
 */
export function served(
  services: readonly BoundService[],
  { onError = logError }: ServedOptions = {},
): Serving {
  const bound = services.flatMap(({ methods }) => methods);
  const methods = new Map<object, BoundMethod>(bound.map((one) => [one.method, one]));
  const turns = new Turns((callback) => void setTimeout(callback, 0));
  return {
    methods: bound.map(({ method }) => method),
    called(engine: Engine, stream: Stream, open: OpenFrame, payload: Payload): StreamReceiver {
      const one = methods.get(stream.method);
      if (one === undefined) throw refusal("unimplemented", "no handler is bound");
      const call = new ServerCall({
        engine,
        turns,
        stream,
        method: one.method,
        principal: undefined,
        deadline: open.deadlineMs === undefined ? undefined : Date.now() + open.deadlineMs,
        metadata: open.metadata,
        peer: { revision: stream.revision, connection: { headers: {} } },
        report: onError,
      });
      void one.run(call, decodeInput(one.method, payload, stream.revision));
      return call;
    },
  };
}
