import { AnsweredStreams } from "./answered-streams.ts";
import type { CallLink, CallRequest } from "./call-link.ts";
import { Deadlines } from "./deadlines.ts";
import { LazyMap } from "./lazy-map.ts";
import type { Stream } from "./stream.ts";
import { StreamIds } from "./stream-ids.ts";

/** What a session writes down of its calls: an idle one has none, and none of this. */
export class CallBooks {
  /** By their ids; for a time undefined behind their end, see `forgetStream`. */
  readonly streams: Map<number, Stream | undefined> = new Map();
  /** Those whose messages come under other ids than their own, by these. */
  readonly lent: LazyMap<number, Stream> = new LazyMap();
  /** Calls that were not opened. */
  readonly waiting: LazyMap<Stream, CallRequest> = new LazyMap();
  /** Events of this side that the peer may not have, in the order of their frames. */
  readonly events: Stream[] = [];
  readonly deadlines: Deadlines<Stream> = new Deadlines();
  readonly answered: AnsweredStreams = new AnsweredStreams();
  readonly ids: StreamIds;

  constructor(isServer: boolean) {
    this.ids = new StreamIds(isServer);
  }

  /** Whether nothing is lost without them when no stream is open. */
  get isBlank(): boolean {
    const { waiting, events, answered, ids } = this;
    const left = waiting.size + events.length + answered.errors.size + ids.taken.size;
    return left + ids.retired.length === 0;
  }
}

/** Calls with books that are made when there is a call. */
export abstract class BookedCalls {
  protected abstract readonly link: CallLink;
  protected made: CallBooks | undefined;

  protected get books(): CallBooks {
    this.made ??= new CallBooks(this.link.isServer);
    return this.made;
  }

  /** For engines: calls that were not opened. */
  get waiting(): LazyMap<Stream, CallRequest> {
    return this.books.waiting;
  }

  /** For engines. */
  get ids(): StreamIds {
    return this.books.ids;
  }

  /** For engines. */
  get answered(): AnsweredStreams {
    return this.books.answered;
  }

  /** The stream whose deadline comes first. */
  get firstDeadline(): Stream | undefined {
    return this.made?.deadlines.first;
  }
}
