/** A transport message: text, or bytes whose memory the receiver may keep. */
export type MemoryMessage = string | Uint8Array<ArrayBuffer>;

/** How a server sends to a client that is connected in memory. */
export interface MemoryCarrier {
  /** Sends one transport message. */
  write(data: MemoryMessage): void;
  /** Closes once everything written has left. */
  close(code: number, reason: string): void;
  /** Lets go without waiting for anything. */
  abort(): void;
}

/** What a server does with a client that is connected in memory. */
export interface MemoryLink {
  /** One transport message arrived. */
  receive(data: MemoryMessage): void;
  /** The connection is gone. */
  lost(): void;
}

/** What is asked of a server: what `serve` of `@twobyte/server` returns is one. */
export interface MemoryServer {
  /** Takes a client. */
  connect(
    carrier: MemoryCarrier,
    info: { readonly address: string; readonly headers: Readonly<Record<string, string>> },
    atTurnEnd: (callback: () => void) => void,
  ): MemoryLink;
}
