import type { IncomingMessage } from "node:http";
import type { BodyReader, HttpRequest } from "../http/http-request.ts";

/** Of a cookie's fields HTTP joins by another sign than of all others (RFC 9110, section 5.3). */
const JOINTS: Readonly<Record<string, string>> = { cookie: "; " };

/** A request of Node's as the endpoint reads it, without the costs of a web-standard one. */
export class NodeRequest implements HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: HttpRequest["headers"];
  readonly body: HttpRequest["body"];
  #gone: AbortController | undefined;
  #isGone = false;

  constructor(incoming: IncomingMessage) {
    const { method = "GET", url = "/" } = incoming;
    this.method = method;
    this.url = `http://localhost${url.startsWith("/") ? url : "/"}`;
    this.headers = new NodeHeaders(incoming.headersDistinct);
    const hasBody = method !== "GET" && method !== "HEAD";
    this.body = hasBody ? { getReader: () => new NodeBody(incoming) } : null;
  }

  /** Made when somebody asks: most requests are answered at once. */
  get signal(): AbortSignal {
    if (this.#gone === undefined) {
      this.#gone = new AbortController();
      if (this.#isGone) this.#gone.abort();
    }
    return this.#gone.signal;
  }

  /** Whether the client has left. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** The client has left. */
  leave(): void {
    this.#isGone = true;
    this.#gone?.abort();
  }
}

class NodeHeaders {
  readonly #fields: IncomingMessage["headersDistinct"];

  constructor(fields: IncomingMessage["headersDistinct"]) {
    this.#fields = fields;
  }

  get(name: string): string | null {
    return this.#fields[name]?.join(JOINTS[name] ?? ", ") ?? null;
  }

  has(name: string): boolean {
    return this.#fields[name] !== undefined;
  }

  *[Symbol.iterator](): Generator<readonly [string, string]> {
    for (const name of Object.keys(this.#fields)) yield [name, this.get(name) ?? ""];
  }
}

/** The body of a request, which is not read any faster than it is asked for. */
class NodeBody implements BodyReader {
  readonly #incoming: IncomingMessage;
  #wake = (): void => {};

  constructor(incoming: IncomingMessage) {
    this.#incoming = incoming;
    for (const event of ["readable", "end", "error", "close"]) {
      incoming.on(event, () => this.#wake());
    }
  }

  async read(): ReturnType<BodyReader["read"]> {
    const incoming = this.#incoming;
    while (true) {
      const chunk = incoming.read() as Uint8Array | null;
      if (chunk !== null) {
        const { buffer, byteOffset, length } = chunk;
        return { done: false, value: new Uint8Array(buffer, byteOffset, length) };
      }
      if (incoming.readableEnded) return { done: true };
      if (incoming.destroyed) throw new Error("the request broke off");
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  cancel(): Promise<void> {
    this.#incoming.destroy();
    return Promise.resolve();
  }
}
