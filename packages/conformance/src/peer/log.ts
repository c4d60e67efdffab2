import type { Payload } from "@twobyte/session";
import { splitFrames } from "@twobyte/session";
import type { TraceLine } from "../case/verdict.ts";
import type { TestProtocol } from "../service/test-protocol.ts";
import type { FrameForm } from "./frame-form.ts";
import { readForm } from "./frame-form.ts";

type From = TraceLine["from"];

interface Entry {
  readonly atMs: number;
  readonly from: From;
  readonly connection: string | undefined;
  readonly data?: Payload | undefined;
  readonly note?: string | undefined;
}

/** What went to and fro in a case; its frames are read only when somebody wants to see them. */
export class Log {
  readonly #protocol: TestProtocol;
  readonly #startedAt: number = performance.now();
  readonly #entries: Entry[] = [];

  constructor(protocol: TestProtocol) {
    this.#protocol = protocol;
  }

  /** A transport message. */
  add(from: From, connection: string, data: Payload): void {
    this.#entries.push({ atMs: this.#now(), from, connection, data });
  }

  /** Whatever else happened. */
  note(from: From, connection: string | undefined, note: string): void {
    this.#entries.push({ atMs: this.#now(), from, connection, note });
  }

  /** All of it. */
  lines(): TraceLine[] {
    return this.#entries.map(({ atMs, from, connection, data, note }) => ({
      atMs,
      from,
      ...(connection !== undefined && { connection }),
      ...(typeof data === "string" && { text: data }),
      ...(data instanceof Uint8Array && { bytes: Buffer.from(data).toString("hex") }),
      ...(data !== undefined && { frames: this.#frames(data) }),
      ...(note !== undefined && { note }),
    }));
  }

  #frames(data: Payload): FrameForm[] {
    try {
      return splitFrames(data).map((frame) => readable(readForm(frame, this.#protocol, 2)));
    } catch {
      return [];
    }
  }

  #now(): number {
    return Math.round((performance.now() - this.#startedAt) * 10) / 10;
  }
}

/** The names first; a payload that was read stands in the bytes beside it, and not here too. */
function readable({ kind, method, message, payload, ...rest }: FrameForm): FrameForm {
  const isRead = "input" in rest || "value" in rest;
  return {
    kind,
    ...(method !== undefined && { method }),
    ...(message !== undefined && { message }),
    ...rest,
    ...(payload !== undefined && !isRead && { payload }),
  };
}
