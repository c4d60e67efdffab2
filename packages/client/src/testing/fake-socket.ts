import type { WebSocketLike } from "../web-socket-like.ts";

type Listener = (event: never) => void;

/** A WebSocket without a network: tests say what happens to it. */
export class FakeSocket implements WebSocketLike {
  binaryType = "blob";
  protocol = "twobyte.1";
  readonly sent: (string | Uint8Array<ArrayBuffer>)[] = [];
  closed: number | undefined;
  readonly #listeners = new Map<string, Listener[]>();

  send(data: string | Uint8Array<ArrayBuffer>): void {
    this.sent.push(data);
  }

  close(code?: number): void {
    this.closed = code;
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  /** Tells the listeners of an event. */
  say(type: string, event: object = {}): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(event as never);
  }
}
