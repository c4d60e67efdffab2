import type { Payload, TokenBucket } from "@twobyte/session";
import { exhausted, isTwobyteError, refusal, TwobyteError } from "@twobyte/session";
import type { MessageCodec } from "@twobyte/wire";
import type { Authorize, JudgedCall, JudgedMessage } from "./authorize.ts";
import { authorize } from "./authorize.ts";
import { decodeInput } from "./decode-input.ts";
import type { Rates } from "./rates.ts";
import type { ReportError } from "./running-call.ts";
import type { AnyMethod } from "./server-method.ts";

/** What is known of who sends a message. */
export interface Sender extends Omit<JudgedCall, "method"> {
  /** Whether the credentials are good now. */
  readonly isValid: boolean;
  /** The session's own, for rates. */
  readonly bucket: TokenBucket;
  /** In ms of the engine's clock. */
  readonly now: number;
  /** A message was refused because the credentials are not good any more. */
  missed(): void;
}

/** What is judged: a message of a call's, of which nothing was read. */
export interface Incoming {
  readonly method: AnyMethod;
  readonly codec: MessageCodec<unknown>;
  readonly payload: Payload;
  readonly revision: number;
}

/** What may not be done with credentials that were good once. */
export const EXPIRED: TwobyteError = refusal(
  "unauthenticated",
  "the credentials are not good any more",
);

/**
 * The one place where messages are judged, in the order of spec 14.2: what fails a step goes no
 * further. The engine has judged size and state before; dispatch is what comes behind.
 */
export class Defence {
  readonly #rates: Rates;
  readonly #authorize: Authorize;
  readonly #report: ReportError;

  constructor(rates: Rates, hooks: Authorize | undefined, report: ReportError) {
    this.#rates = rates;
    this.#authorize = hooks ?? {};
    this.#report = report;
  }

  /** Gives the input of a call. Throws the error that refuses it: its handler is not entered. */
  call(sender: Sender, incoming: Incoming): unknown {
    //@fault reads-first suite R-SEC-4 decodeInput(incoming.codec, incoming.payload, incoming.revision); this.enter(sender, incoming.method);
    this.enter(sender, incoming.method);
    return this.read(sender, incoming);
  }

  /** Gives an item behind the input of a call that runs. */
  item(sender: Sender, incoming: Incoming): unknown {
    this.#addressRate(sender);
    this.#validity(sender, incoming.method);
    return this.read(sender, incoming);
  }

  /** The part of `call` that needs nothing of the input. */
  enter(sender: Sender, method: AnyMethod): void {
    this.#addressRate(sender);
    this.#validity(sender, method);
    this.#methodRate(sender, method);
    this.#mayCall(sender, method);
  }

  /** The part of `call` behind `enter`. */
  read(sender: Sender, incoming: Incoming): unknown {
    const { codec, payload, revision } = incoming;
    const value = decodeInput(codec, payload, revision);
    this.#maySay(sender, incoming, value);
    return value;
  }

  /** Judges a call that runs as if it were made now (R-SEC-6); no rate counts it again. */
  again(sender: Sender, method: AnyMethod): void {
    if (!sender.isValid && method.auth.mode !== "public") throw EXPIRED;
    //@fault resumed-unjudged suite R-SEC-6
    this.#mayCall(sender, method);
  }

  #addressRate({ connection, now }: Sender): void {
    const wait = this.#rates.ofAddress(connection.address, now);
    if (wait > 0) throw exhausted("too many messages from this address", wait, UNTOUCHED);
  }

  #validity(sender: Sender, { auth }: AnyMethod): void {
    if (sender.isValid || auth.mode === "public") return;
    sender.missed();
    throw EXPIRED;
  }

  #methodRate(sender: Sender, { rate, name }: AnyMethod): void {
    if (rate === undefined) return;
    const { principal, connection, bucket, now } = sender;
    const keys = { principal, address: connection.address, bucket };
    const wait = this.#rates.ofMethod(rate, keys, now);
    if (wait > 0) throw exhausted(`too many calls of ${name}`, wait, UNTOUCHED);
  }

  #mayCall(sender: Sender, method: AnyMethod): void {
    authorize(method.auth, sender.principal);
    const { method: hook } = this.#authorize;
    if (hook !== undefined) this.#ask(method, () => hook(judged(sender, method)));
  }

  #maySay(sender: Sender, { method, codec }: Incoming, value: unknown): void {
    const { message: hook } = this.#authorize;
    if (hook === undefined) return;
    const message: JudgedMessage = { name: codec.name, value };
    this.#ask(method, () => hook(judged(sender, method), message));
  }

  /** Whatever is not plainly allowed is refused: a promise too, which nobody would wait for. */
  #ask({ service, name }: AnyMethod, hook: () => unknown): void {
    let answer: unknown;
    try {
      answer = hook();
    } catch (reason) {
      if (isTwobyteError(reason) && !reason.remote) throw untouched(reason);
      this.#report(reason, { service, name });
      throw refusal("internal", "an unexpected error");
    }
    if (answer === true) return;
    if (answer !== false) {
      const said = new TypeError("a hook of `authorize` has to answer true or false at once");
      this.#report(said, { service, name });
    }
    throw refusal("permission_denied", "this is not allowed");
  }
}

const UNTOUCHED = { processed: "no" } as const;

function judged({ principal, session, connection }: Sender, method: AnyMethod): JudgedCall {
  const { service, name } = method;
  return { method: { service, name }, principal, session, connection };
}

/** No handler was entered, whatever the hook said of it (R-ERROR-1). */
function untouched(error: TwobyteError): TwobyteError {
  if (error.processed === "no") return error;
  const { code, rawMessage, retry, afterMs, metadata, detail } = error;
  return new TwobyteError(code, rawMessage, { retry, afterMs, metadata, detail, ...UNTOUCHED });
}
