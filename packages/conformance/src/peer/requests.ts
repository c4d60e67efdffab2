import type { IncomingMessage, RequestOptions } from "node:http";
import { Agent, request } from "node:http";
import type { Socket } from "node:net";
import { urlToHttpOptions } from "node:url";
import type { OutgoingData, Profile } from "@twobyte/session";
import { binary, joinRequest, text } from "@twobyte/session";
import { drip } from "./drip.ts";

/** Content types of the profiles (R-TRANS-3). */
export const CONTENT_TYPES: { readonly [profile in Profile]: string } = {
  binary: "application/x-twobyte",
  text: "application/x-twobyte-text",
};

/**
 * A connection that was idle for so long, in ms, is not used again: servers end those, often after 5 s,
 * and a request that crosses such an end is lost.
 */
const IDLE_MS = 2500;

/** What stands in front of the transport message of a request (spec 11.3). */
export interface RequestHead {
  readonly session: string;
  readonly token: string;
  readonly n: number;
  readonly count: number;
}

/** How a body is handed over. */
export interface Handing {
  /** Only so many bytes of it, though all of them are announced; then the connection is reset. */
  readonly half?: boolean | undefined;
  /** In pieces of so many bytes. */
  readonly pieces?: number | undefined;
  /** Byte by byte. */
  readonly isDripping?: boolean | undefined;
  /** And then a second time. */
  readonly isReplayed?: boolean | undefined;
  readonly headers?: { readonly [name: string]: string } | undefined;
}

/** The connections of one transport of requests to one server. */
export class Requests {
  readonly #url: Pick<RequestOptions, "hostname" | "port">;
  readonly #path: string;
  readonly #profile: Profile;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 4, timeout: IDLE_MS });
  readonly #sockets = new Set<Socket>();

  readonly #headers: { readonly [name: string]: string };

  /** `headers` are further fields of each request. */
  constructor(url: string, profile: Profile, headers: { readonly [name: string]: string } = {}) {
    this.#headers = headers;
    // Read once: a transport makes many requests.
    const { hostname, port, path } = urlToHttpOptions(new URL(url));
    this.#url = { hostname, port };
    this.#path = path === "/" ? "" : (path ?? "");
    this.#profile = profile;
  }

  /** A body with a head in front, or the empty one of a poll's hello. */
  body(head: RequestHead | undefined, data: OutgoingData): Buffer {
    const codec = this.#profile === "text" ? text : binary;
    if (head !== undefined) return Buffer.from(joinRequest(codec, head, data) as Uint8Array);
    const none = this.#profile === "text" ? Buffer.from("\u001e") : Buffer.from([0]);
    return Buffer.concat([none, Buffer.from(data as Uint8Array)]);
  }

  /** Sends a POST; rejects when its connection is lost before the answer's head. */
  post(path: string, body: Buffer, handing: Handing = {}): Promise<Answer> {
    const { half, pieces, isDripping, headers } = handing;
    return new Promise((resolve, reject) => {
      const sent = request({
        ...this.#url,
        path: this.#path + path,
        method: "POST",
        agent: this.#agent,
        headers: {
          "content-type": CONTENT_TYPES[this.#profile],
          "content-length": body.length,
          ...this.#headers,
          ...headers,
        },
      });
      sent.on("socket", (socket) => {
        this.#sockets.add(socket);
        socket.setNoDelay(true);
      });
      sent.once("response", (response) => resolve(new Answer(response, this.#profile)));
      // One that is destroyed while its connection breaks says so twice.
      sent.on("error", reject);
      if (half === true) {
        sent.write(body.subarray(0, Math.floor(body.length / 2)), () => sent.destroy());
      } else if (isDripping === true) {
        void drip(
          body,
          (byte) => sent.write(byte),
          () => sent.destroyed,
        ).then(() => sent.end());
      } else if (pieces === undefined) sent.end(body);
      else {
        for (let at = 0; at < body.length; at += pieces) sent.write(body.subarray(at, at + pieces));
        sent.end();
      }
    });
  }

  /** Does the same to all connections. */
  each(act: (socket: Socket) => void): void {
    for (const socket of this.#sockets) if (!socket.destroyed) act(socket);
  }

  /** Ends all of them. */
  close(): void {
    this.each((socket) => socket.destroy());
    this.#agent.destroy();
  }
}

/** An answer whose head has arrived. */
export class Answer {
  readonly message: IncomingMessage;
  readonly status: number;
  readonly #profile: Profile;

  constructor(message: IncomingMessage, profile: Profile) {
    this.message = message;
    this.status = message.statusCode ?? 0;
    this.#profile = profile;
    message.on("error", () => {});
  }

  /** The whole body: a transport message in the profile. */
  async body(): Promise<OutgoingData> {
    const bytes = await this.bytes();
    return this.#profile === "text" ? bytes.toString("utf8") : new Uint8Array(bytes);
  }

  /** The whole body. */
  async bytes(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of this.message) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
}
