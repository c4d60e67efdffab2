import { createHmac, randomBytes } from "node:crypto";
import type { LinkFrame } from "./link-frames.ts";
import { LINK_FRAMES } from "./link-frames.ts";

/** Who proves itself. */
export type LinkRole = "dialing" | "listening";

const NONCE_BYTES = 32;

/** What a hello or an answer says, in the place of what it has to. */
export interface GreetingForm {
  readonly versions?: readonly number[];
  readonly version?: number;
  readonly name?: string;
}

/** A hello of version 1 with a nonce of its own. */
export function helloFrame(own: string, { versions = [1], name = own }: GreetingForm): LinkFrame {
  const head = Uint8Array.of(versions.length, ...versions);
  return greeting("hello", head, name);
}

/** An answer with a nonce of its own. */
export function answerFrame(own: string, { version = 1, name = own }: GreetingForm): LinkFrame {
  return greeting("answer", Uint8Array.of(version), name);
}

/** The proof of a role in the handshake with this hello and this answer (spec 17.2). */
export function linkProof(
  secret: Uint8Array,
  role: LinkRole,
  hello: LinkFrame,
  answer: LinkFrame,
): Uint8Array {
  const hmac = createHmac("sha256", secret).update(`twobyte link ${role}\0`);
  for (const { body } of [hello, answer]) {
    hmac.update(Uint8Array.of(body.length >> 8, body.length & 0xff)).update(body);
  }
  return Uint8Array.from(hmac.digest());
}

/** What a hello says, for a case to look at. */
export function helloMembers({ body }: LinkFrame): object {
  const [count = 0] = body;
  return { versions: [...body.subarray(1, 1 + count)], ...nameMembers(body.subarray(1 + count)) };
}

/** What an answer says. */
export function answerMembers({ body }: LinkFrame): object {
  return { version: body[0], ...nameMembers(body.subarray(1)) };
}

function nameMembers(rest: Uint8Array): object {
  const nonce = Buffer.from(rest.subarray(0, NONCE_BYTES)).toString("hex");
  return { nonce, name: new TextDecoder().decode(rest.subarray(NONCE_BYTES)) };
}

function greeting(type: "hello" | "answer", head: Uint8Array, name: string): LinkFrame {
  const text = new TextEncoder().encode(name);
  const body = Uint8Array.from([...head, ...randomBytes(NONCE_BYTES), ...text]);
  return { type: LINK_FRAMES.indexOf(type), body };
}
