import type { StreamReceiver } from "../engine/stream.ts";
import { codeText } from "../frames/frame-code.ts";
import type { Payload } from "../payload.ts";

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** A payload of either profile as text. */
export function textOf(payload: Payload): string {
  return typeof payload === "string" ? payload : decoder.decode(payload);
}

/** Text as a payload of a profile. */
export function payloadOf(profile: "binary" | "text", text: string): Payload {
  return profile === "text" ? text : encoder.encode(text);
}

/** A receiver that writes down what it hears, one line each. */
export class Recorder implements StreamReceiver {
  readonly heard: string[] = [];
  /** Sizes of the messages. */
  readonly sizes: number[] = [];

  message(code: number, payload: Payload, size: number): void {
    this.sizes.push(size);
    this.heard.push(`${codeText(code)} ${textOf(payload)}`);
  }

  opened({ epoch, offset }: { epoch: string; offset: number }): void {
    this.heard.push(`opened ${epoch} ${offset}`);
  }

  refused(error: { code: string }): void {
    this.heard.push(`refused ${error.code}`);
  }

  skipped(count: number, reason: string): void {
    this.heard.push(`skipped ${count} ${reason}`);
  }

  ended(metadata: ReadonlyMap<string, string> | undefined): void {
    this.heard.push(["ended", ...(metadata ?? [])].join(" "));
  }

  failed(error: { code: string; processed: string }): void {
    this.heard.push(`failed ${error.code} ${error.processed}`);
  }

  writable(): void {
    this.heard.push("writable");
  }
}
