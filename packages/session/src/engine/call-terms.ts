import type { Gate } from "./stream.ts";

/** On what terms the calls of a session are made. */
export class CallTerms implements Gate {
  isOpen = false;
  /** Of streams that this side opens from now on; 0 before the welcome. */
  revision = 0;
  /** Of streams that the peer opens from now on. */
  theirRevision = 0;
  /** Epoch of the results that the peer keeps, as its last welcome said it. */
  results: string | undefined;
  /** Initial limit of what this side sends on a stream. */
  sendCredit = 0;
  /** How many streams of this side the peer allows. */
  allowed = 0;
}
