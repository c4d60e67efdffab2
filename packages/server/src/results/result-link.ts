import { TwobyteError } from "@twobyte/session";
import type { NodeLinkHost, NodePeer } from "@twobyte/session/server";
import type { LinkMux } from "../handover/link-mux.ts";
import type { ReportError } from "../running-call.ts";
import type { ResultMethod } from "./result-copy.ts";
import { resultOf } from "./result-copy.ts";
import type { Result, ResultMessage } from "./result-message.ts";
import { decodeResultMessage, encodeResultMessage } from "./result-message.ts";
import type { KeyedCall } from "./result-store.ts";

/** The channel of results: the first byte of their messages. */
const RESULTS = 3;

/** What comes of a question: nobody else knows the key, or how its call ended; or its server is gone. */
export type ResultAnswer =
  | { readonly kind: "none" | "dropped" | "lost" }
  | { readonly kind: "result"; readonly result: Result };

/** What a server answers others from. */
export interface ResultPlace {
  find(id: string): KeyedCall | "dropped" | undefined;
  /** When others are being asked for the key: calls back when it is known what comes of it. */
  whenAsked(id: string, settled: () => void): boolean;
  /** Another server ends, which had this result. */
  take(id: string, result: Result): void;
  /** What others can be given. */
  results(): Iterable<readonly [string, KeyedCall]>;
  /** The method of a key; undefined when it is not served here. */
  methodOf(id: string): ResultMethod | undefined;
}

/** Where a server's calls with keys are asked for, and what it asks others (spec 9.5). */
export interface ResultLinkOptions {
  /** This server's name; see `NodeLink.node`. */
  readonly node: string;
  /** The last revision that this server has. */
  readonly newest: number;
  readonly place: ResultPlace;
  readonly report: ReportError;
}

type Ask = ResultMessage & { readonly kind: "ask" };

interface Asked {
  /** Those that have not answered. */
  readonly open: Set<NodePeer>;
  /** Where the call runs. */
  runsAt: NodePeer | undefined;
  readonly done: (answer: ResultAnswer) => void;
}

/** Has a key name one call on all linked servers. */
export class ResultLink implements NodeLinkHost {
  readonly #options: ResultLinkOptions;
  /** Those that answer, and the newest revisions that they know. */
  readonly #peers = new Map<NodePeer, number>();
  readonly #asked = new Map<number, Asked>();
  /** By who asks: what ends the waiting for an answer. */
  readonly #waiting = new Map<NodePeer, Map<number, (error: TwobyteError) => void>>();
  #last = 0;

  /** Hears of the others through `mux`, whose link is not started yet. */
  constructor(mux: LinkMux, options: ResultLinkOptions) {
    this.#options = options;
    mux.channel(RESULTS, this);
  }

  /** Whether nobody can be asked. */
  get isAlone(): boolean {
    return this.#peers.size === 0;
  }

  /** Asks all others for a key. Returns what takes the question back. */
  ask(question: Omit<Ask, "kind" | "n">, done: (answer: ResultAnswer) => void): () => void {
    const n = ++this.#last;
    const open = new Set(this.#peers.keys());
    this.#asked.set(n, { open, runsAt: undefined, done });
    for (const peer of open) say(peer, { kind: "ask", n, ...question });
    return () => {
      if (!this.#asked.delete(n)) return;
      for (const peer of open) say(peer, { kind: "drop", n });
    };
  }

  /** This server ends: what it has goes to one that is ready (R-STREAM-44). */
  give(): void {
    const { place } = this.#options;
    const heir = [...this.#peers].find(([{ isReady }]) => isReady);
    //@fault results-go-down suite R-STREAM-44 return;
    if (heir === undefined) return;
    const [peer, newest] = heir;
    for (const [id, call] of place.results()) {
      const method = place.methodOf(id);
      if (method === undefined) continue;
      const result = resultOf(call, method, { revision: newest, newest });
      say(peer, { kind: "give", id, result });
    }
  }

  // What the link tells.

  joined(peer: NodePeer): void {
    say(peer, { kind: "hello", newest: this.#options.newest });
  }

  received(peer: NodePeer, bytes: Uint8Array): void {
    try {
      const message = decodeResultMessage(bytes);
      if (message.kind === "hello") this.#peers.set(peer, message.newest);
      else if (message.kind === "give") this.#options.place.take(message.id, message.result);
      else if (message.kind === "ask") this.#answer(peer, message, false);
      else if (message.kind === "drop") this.#dropped(peer, message.n);
      else this.#answered(peer, message);
    } catch (error) {
      this.#options.report(error, { service: "", name: "link" });
    }
  }

  changed(): void {}

  lost(peer: NodePeer): void {
    this.#peers.delete(peer);
    const gone = new TwobyteError("unavailable", "who waited is gone", {
      scope: "session",
      retry: "now",
    });
    for (const leave of [...(this.#waiting.get(peer)?.values() ?? [])]) leave(gone);
    this.#waiting.delete(peer);
    for (const [n, asked] of [...this.#asked]) {
      //@fault lost-call-runs-again suite R-STREAM-43 if (asked.runsAt === peer) this.#finish(n, { kind: "none" });
      if (asked.runsAt === peer) this.#finish(n, { kind: "lost" });
      else this.#without(n, asked, peer);
    }
  }

  #answered(
    peer: NodePeer,
    message: ResultMessage & { readonly kind: "none" | "runs" | "dropped" | "result" },
  ): void {
    const { n } = message;
    const asked = this.#asked.get(n);
    if (asked === undefined) return;
    if (message.kind === "none") {
      if (asked.runsAt === peer) asked.runsAt = undefined;
      this.#without(n, asked, peer);
    } else if (message.kind === "runs") asked.runsAt = peer;
    else this.#finish(n, message);
  }

  /** One of those that were asked does not know the key. */
  #without(n: number, { open, runsAt }: Asked, peer: NodePeer): void {
    open.delete(peer);
    if (open.size === 0 && runsAt === undefined) this.#finish(n, { kind: "none" });
  }

  #finish(n: number, answer: ResultAnswer): void {
    const asked = this.#asked.get(n);
    this.#asked.delete(n);
    asked?.done(answer);
  }

  /** Says what is known of a key, now or as soon as it is. */
  #answer(peer: NodePeer, ask: Ask, wasTold: boolean): void {
    const { id, n } = ask;
    const { node, place } = this.#options;
    //@fault keys-are-each-servers suite R-STREAM-42 const found = undefined as ReturnType<ResultPlace["find"]>;
    const found = place.find(id);
    const method = place.methodOf(id);
    if (found === "dropped") {
      say(peer, { kind: "dropped", n });
    } else if (found !== undefined && method !== undefined) {
      if (found.log.ended === undefined) this.#wait(peer, ask, found, wasTold);
      else say(peer, { kind: "result", n, result: resultOf(found, method, ask) });
    } else if (node < peer.node && this.#waitAsked(peer, ask)) {
      // R-STREAM-42: of two that ask at once the one with the smaller name goes on.
      if (!wasTold) say(peer, { kind: "runs", n });
    } else say(peer, { kind: "none", n });
  }

  #waitAsked(peer: NodePeer, ask: Ask): boolean {
    const { n } = ask;
    const isAsked = this.#options.place.whenAsked(ask.id, () => {
      if (this.#waiting.get(peer)?.delete(n) === true) this.#answer(peer, ask, true);
    });
    if (isAsked) this.#keep(peer, n, () => void this.#waiting.get(peer)?.delete(n));
    return isAsked;
  }

  /** The call runs: who asks waits with those who made it here. */
  #wait(peer: NodePeer, ask: Ask, call: KeyedCall, wasTold: boolean): void {
    const { n } = ask;
    const { log } = call;
    const left = call.join();
    const end = (error: TwobyteError): void => {
      unwatch();
      this.#waiting.get(peer)?.delete(n);
      left(error);
    };
    const unwatch = log.watch(() => {
      call.reached(log.end);
      if (log.ended === undefined) return;
      end(new TwobyteError("canceled", "the call was answered"));
      this.#answer(peer, ask, true);
    });
    this.#keep(peer, n, end);
    if (!wasTold) say(peer, { kind: "runs", n });
    call.reached(log.end);
  }

  #keep(peer: NodePeer, n: number, leave: (error: TwobyteError) => void): void {
    const kept = this.#waiting.get(peer) ?? new Map<number, (error: TwobyteError) => void>();
    this.#waiting.set(peer, kept);
    kept.set(n, leave);
  }

  #dropped(peer: NodePeer, n: number): void {
    const leave = this.#waiting.get(peer)?.get(n);
    leave?.(new TwobyteError("canceled", "the caller took the call back", { remote: true }));
  }
}

function say(peer: NodePeer, message: ResultMessage): void {
  peer.send(encodeResultMessage(message));
}
