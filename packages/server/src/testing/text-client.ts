import type { Frame } from "@twobyte/session";
import { decodeFrame, encodeFrame, joinRequest, splitFrames, text } from "@twobyte/session";
import type { Server } from "../server.ts";

/** A client that makes requests of the text profile by hand, without a network. */

export const TEXT = { "content-type": "application/x-twobyte-text" };

const hello: Frame = {
  kind: "hello",
  versions: { lowest: 1, highest: 1 },
  lineage: new Uint8Array(16),
  revisions: { lowest: 1, highest: 1, fingerprint: new Uint8Array(16).fill(0x11) },
  secret: new Uint8Array(16).fill(7),
  counts: { received: 0, sent: 0 },
};

/** What goes into a request, besides its body. */
export interface PostOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
}

/** Posts a body to one of a server's requests. */
export function post(
  server: Server,
  name: string,
  body: string | ReadableStream | undefined,
  { headers = TEXT, method = "POST" }: PostOptions = {},
): Promise<Response> {
  const isStream = body instanceof ReadableStream;
  const init = { method, headers, ...(isStream && { duplex: "half" as const }) };
  const url = `https://api.example/rt/${name}`;
  return server.fetch(new Request(url, body === undefined ? init : { ...init, body }), {
    atTurnEnd: (callback) => void setImmediate(callback),
  });
}

/** A hello as text; `changes` are made to it. */
export function helloText(changes: Partial<Extract<Frame, { kind: "hello" }>> = {}): string {
  return encodeFrame("text", { ...hello, ...changes } as Frame);
}

/** A body of a request. */
export function body(session: string, token: string, n: number, count: number, data = ""): string {
  return String(joinRequest(text, { session, token, n, count }, data));
}

/** The frames of a transport message. */
export function framesOf(text: string): Frame[] {
  const isMethod = (code: number): boolean => code === 0x4563;
  return splitFrames(text).map((frame) => decodeFrame(frame, isMethod) as Frame);
}

/** Reads an event stream's events. */
export function eventsOf(response: Response): {
  /** What the stream begins with, up to the first event. */
  head(): Promise<string>;
  /** The frames of the next event; undefined at the end. */
  next(): Promise<Frame[] | undefined>;
  cancel(): Promise<void>;
} {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const read = async (): Promise<string | undefined> => {
    const { done, value } = await reader.read();
    return done ? undefined : new TextDecoder().decode(value);
  };
  return {
    head: async () => (await read()) ?? "",
    async next() {
      const event = await read();
      return event === undefined ? undefined : framesOf(event.slice(6, -2));
    },
    cancel: () => reader.cancel(),
  };
}
