import process from "node:process";
import type { Server } from "../server.ts";
import type { DrainOptions, DrainResult } from "../server-drain.ts";

/** What is to happen when the process is told to stop. */
export interface SignalOptions extends DrainOptions {
  /** Which signals tell it. `["SIGTERM"]`. */
  readonly signals?: readonly ("SIGTERM" | "SIGINT" | "SIGHUP" | "SIGQUIT")[] | undefined;
  /**
   * Whether the process exits when everybody has left. Without it it ends when nothing keeps it any
   * more: close the HTTP server then. False.
   */
  readonly exit?: boolean | undefined;
}

/** A server that is drained when the process is told to stop. */
export interface SignalDrain {
  /** Resolves when it was drained; never when no signal comes. */
  readonly drained: Promise<DrainResult>;
  /** Leaves the signals alone from now on. A drain that has begun goes on. */
  stop(): void;
}

/**
 * Drains a server when the process gets SIGTERM. A second signal ends what is left at once; a third
 * does what it did before this call. The process does not exit by this, unless it is asked to:
 *
 * ```ts
 * const { drained } = drainOnSignal(server);
 * await drained;
 * httpServer.close();
 * ```
 *
 * The HTTP server has to listen until then: its `ready` endpoint tells the load balancer, and clients
 * whose sessions live here may have to come back.
 */
export function drainOnSignal(server: Server, options: SignalOptions = {}): SignalDrain {
  const { signals = ["SIGTERM"], exit = false } = options;
  let told = 0;
  let resolve: (result: Promise<DrainResult>) => void;
  const drained = new Promise<DrainResult>((done) => {
    resolve = done;
  });
  const stop = (): void => {
    for (const signal of signals) process.off(signal, hear);
  };
  function hear(): void {
    told++;
    if (told > 1) {
      stop();
      void server.drain({ deadlineMs: 0 });
      return;
    }
    const result = server.drain(options);
    resolve(result);
    void result.then(() => {
      stop();
      if (exit) process.exit();
    });
  }
  for (const signal of signals) process.on(signal, hear);
  return { drained, stop };
}
