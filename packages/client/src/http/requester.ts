import type { OutgoingData } from "@twobyte/session";
import { requestUrl } from "../server-url.ts";
import type { Target } from "../transports/transport.ts";
import { ended, requestError, StatusError, statusError } from "./request-error.ts";

const CONTENT_TYPES = {
  binary: "application/x-twobyte",
  text: "application/x-twobyte-text",
} as const;

/** What an attempt at a request came to. */
type Attempt = { readonly data: OutgoingData | undefined } | { readonly error: unknown };

/** The requests of one transport: all of them end when it does. */
export class Requester {
  readonly #target: Target;
  readonly #controller = new AbortController();

  constructor(target: Target) {
    this.#target = target;
  }

  /** Whether `abort` was called. */
  get isOver(): boolean {
    return this.#controller.signal.aborted;
  }

  /** Runs `callback` when `abort` is called, or at once when it was. */
  onAbort(callback: () => void): void {
    if (this.isOver) callback();
    else this.#controller.signal.addEventListener("abort", callback);
  }

  /** Ends what is on its way; nothing is asked for any more. */
  abort(): void {
    this.#controller.abort();
  }

  /** The URL of one of the server's requests. */
  urlOf(name: string): string {
    return requestUrl(this.#target.url, name);
  }

  /**
   * Posts a body; the server is not to hold a `brief` request (R-TRANS-39). Rejects when the answer
   * is an error; what `fetch` rejects with comes through.
   */
  async post(
    name: string,
    body: OutgoingData,
    isBrief = false,
    signal: AbortSignal = this.#controller.signal,
  ): Promise<Response> {
    const { fetch: given, profile } = this.#target;
    const send = given ?? fetch;
    const response = await send(this.urlOf(name), {
      method: "POST",
      headers: {
        "content-type": CONTENT_TYPES[profile.name],
        ...(isBrief && { prefer: "wait=0" }),
      },
      body,
      signal,
      credentials: "include",
      redirect: "error",
    });
    if (response.ok) return response;
    throw await statusError(response);
  }

  /** The whole of an answer; undefined for nothing. */
  async read(response: Response): Promise<OutgoingData | undefined> {
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length === 0) return undefined;
    if (this.#target.profile.name === "binary") return bytes;
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  }

  /**
   * Posts a body, and again when nothing tells what became of it: the server knows it again by its
   * number. Rejects when that does not help, or with a `StatusError` when the server refuses it.
   */
  async ask(name: string, body: OutgoingData, isBrief = false): Promise<OutgoingData | undefined> {
    const { repeats, repeatAfterMs } = this.#target.parameters;
    for (let repeat = 0; ; repeat++) {
      const attempt = await this.#try(name, body, isBrief);
      if ("data" in attempt) return attempt.data;
      if (isRefused(attempt.error)) throw attempt.error;
      if (repeat === repeats || this.isOver) throw requestError(this.urlOf(name), attempt.error);
      await this.pause(repeatAfterMs * 2 ** repeat);
    }
  }

  async #try(name: string, body: OutgoingData, isBrief: boolean): Promise<Attempt> {
    const { signal } = this.#controller;
    // Hosts let go late of what listens to a signal: with one for all, each request costs more.
    const own = new AbortController();
    const abort = (): void => own.abort();
    signal.addEventListener("abort", abort);
    try {
      if (this.isOver) throw ended("the transport was closed");
      return { data: await this.read(await this.post(name, body, isBrief, own.signal)) };
    } catch (error) {
      return { error };
    } finally {
      signal.removeEventListener("abort", abort);
    }
  }

  /** Resolves after so long, or when `abort` is called. */
  pause(ms: number): Promise<void> {
    const { signal } = this.#controller;
    return new Promise((resolve) => {
      const timer = setTimeout(done, ms);
      signal.addEventListener("abort", done);
      function done(): void {
        clearTimeout(timer);
        signal.removeEventListener("abort", done);
        resolve();
      }
    });
  }
}

/** Whether the server will not take the request, however often it is sent. */
export function isRefused(error: unknown): boolean {
  return error instanceof StatusError && error.status < 500;
}
