import type { BlockUpgrade } from "../faults/faults.ts";
import type { CutKind } from "../faults/stage.ts";
import { behindAnswer, behindRequest } from "./body.ts";
import type { Head, RequestLine } from "./head.ts";
import { asksForUpgrade, plainAnswer, requestLine, statusOf, withoutUpgrade } from "./head.ts";
import type { Piece } from "./message-scanner.ts";
import { MessageScanner } from "./message-scanner.ts";
import type { DuplicatedRequest, LostResponse, RequestRules, Rule } from "./request-rules.ts";
import { takeRule } from "./request-rules.ts";

/** Sends a request on a connection of its own; calls back with the status of its answer. */
export type Replay = (
  request: readonly Uint8Array[],
  events: {
    readonly answered: (status: number) => void;
    readonly failed: (error: Error) => void;
  },
) => void;

/** What a connection does for its exchanges. */
export interface ExchangeActions {
  up(bytes: Uint8Array): void;
  down(bytes: Uint8Array): void;
  /** An answer ended with the bytes that went down last. */
  downMessageEnd(): void;
  /** What comes behind the answer that ended is no HTTP. */
  upgraded(): void;
  /** The proxy answers itself and lets go of the server. */
  answer(bytes: Uint8Array): void;
  cut(how: CutKind): void;
  replay: Replay;
}

interface Exchange {
  readonly line: RequestLine;
  readonly loss: Rule<LostResponse> | undefined;
  readonly duplicate: Rule<DuplicatedRequest> | undefined;
  /** The request's bytes, if it is to be sent twice. */
  readonly copy: Uint8Array[];
  /** Nothing passes behind a 101. */
  readonly isMuted: boolean;
  isSent: boolean;
  status: number;
}

/**
 * The requests and answers of one connection, watched as they pass. What is not HTTP/1 passes
 * unseen.
 */
export class Exchanges {
  readonly #rules: RequestRules;
  readonly #actions: ExchangeActions;
  readonly #requests: MessageScanner;
  readonly #answers: MessageScanner;
  /** Those whose answers are not over, oldest first. */
  readonly #open: Exchange[] = [];
  /** The one whose request is not over. */
  #sending: Exchange | undefined;
  #blockUpgrade: BlockUpgrade | undefined;
  /** Everything is dropped: in both directions, or what still comes of an answer that is lost. */
  #isMuted = false;

  constructor(rules: RequestRules, actions: ExchangeActions) {
    this.#rules = rules;
    this.#actions = actions;
    this.#requests = new MessageScanner((head) =>
      requestLine(head).method === "" ? "opaque" : behindRequest(head),
    );
    this.#answers = new MessageScanner((head) =>
      behindAnswer(head, this.#open[0]?.line.method ?? ""),
    );
  }

  set blockUpgrade(how: BlockUpgrade | undefined) {
    this.#blockUpgrade = how;
  }

  /** Bytes came from the client. */
  up(bytes: Uint8Array): void {
    for (const piece of this.#requests.scan(bytes, this.#changesHeads)) {
      if (this.#isMuted) return;
      if (piece.head === undefined) this.#passUp(piece, piece.bytes);
      else this.#beginRequest(piece, piece.head);
    }
  }

  /** The client sends no more: what was kept back of a head goes on. */
  upEnd(): void {
    const rest = this.#requests.leftover();
    if (rest.length > 0 && !this.#isMuted) this.#actions.up(rest);
  }

  /** Bytes came from the server. */
  down(bytes: Uint8Array): void {
    for (const piece of this.#answers.scan(bytes, false)) {
      if (this.#isMuted) return;
      this.#passDown(piece);
    }
  }

  /** Heads that the proxy may change or refuse have to be whole first. */
  get #changesHeads(): boolean {
    return this.#blockUpgrade !== undefined && this.#blockUpgrade !== "mute";
  }

  #beginRequest(piece: Piece, head: Head): void {
    const line = requestLine(head);
    const block = asksForUpgrade(head) ? this.#blockUpgrade : undefined;
    // A head of which some bytes are gone can neither be refused nor changed.
    const isWhole = piece.bytes.length === head.bytes.length;
    if (isWhole && (block === "refuse" || typeof block === "object")) {
      this.#isMuted = true;
      this.#actions.answer(plainAnswer(block === "refuse" ? 403 : block.status));
      return;
    }
    const exchange: Exchange = {
      line,
      loss: takeRule(this.#rules.losses, line),
      duplicate: takeRule(this.#rules.duplicates, line),
      copy: [head.bytes.subarray(0, -piece.bytes.length)],
      isMuted: block === "mute",
      isSent: false,
      status: 0,
    };
    this.#open.push(exchange);
    this.#sending = exchange;
    const isStripped = isWhole && block === "strip";
    this.#passUp(piece, isStripped ? withoutUpgrade(head) : piece.bytes);
  }

  #passUp(piece: Piece, bytes: Uint8Array): void {
    const exchange = this.#sending;
    if (exchange?.duplicate !== undefined) exchange.copy.push(bytes);
    this.#actions.up(bytes);
    if (exchange === undefined || piece.isEnd !== true) return;
    this.#sending = undefined;
    exchange.isSent = true;
    this.#replayIfDue(exchange);
  }

  #passDown(piece: Piece): void {
    const exchange = this.#open[0];
    const status = piece.head === undefined ? 0 : statusOf(piece.head);
    const isFinal = status === 101 || status >= 200;
    if (exchange?.loss !== undefined) {
      if (isFinal) this.#lose(exchange, exchange.loss, status);
      return;
    }
    this.#actions.down(piece.bytes);
    if (status === 101) this.#upgraded(exchange);
    if (exchange !== undefined && isFinal) {
      exchange.status = status;
      this.#replayIfDue(exchange);
    }
    if (piece.isEnd !== true) return;
    this.#actions.downMessageEnd();
    if (exchange !== undefined && exchange.status > 0) this.#open.shift();
  }

  #lose({ line }: Exchange, { how, settle }: Rule<LostResponse>, status: number): void {
    this.#isMuted = true;
    this.#actions.cut(how);
    settle({ ...line, status });
  }

  #upgraded(exchange: Exchange | undefined): void {
    this.#requests.becomeOpaque();
    this.#actions.downMessageEnd();
    this.#actions.upgraded();
    if (exchange?.isMuted === true) this.#isMuted = true;
  }

  #replayIfDue({ line, duplicate, copy, isSent, status }: Exchange): void {
    if (duplicate === undefined || !isSent || status === 0) return;
    this.#actions.replay(copy, {
      answered: (second) => duplicate.settle({ ...line, statuses: [status, second] }),
      failed: duplicate.fail,
    });
  }
}
