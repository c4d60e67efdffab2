import type { TwobyteError } from "../errors/twobyte-error.ts";

/** What a side was told besides data. */
export interface SideLog {
  /** What became of the session: `attached`, `detached`, `gap CODE`, `waiting`, `ended CODE`. */
  readonly heard: string[];
  /** The error that it ended with, `fine`, or undefined before its end. */
  ended: TwobyteError | "fine" | undefined;
  /** Why the last session could not be continued. */
  gap: TwobyteError | undefined;
  wakeAt: number;
}

/** Nothing was told yet. */
export function newLog(): SideLog {
  return { heard: [], ended: undefined, gap: undefined, wakeAt: Number.POSITIVE_INFINITY };
}

/** A session is over, which may be told once. */
export function end(log: SideLog, error?: TwobyteError): void {
  if (log.ended !== undefined) throw new Error("a session ended twice");
  log.ended = error ?? "fine";
  log.heard.push(`ended ${error?.code ?? "fine"}`);
}
