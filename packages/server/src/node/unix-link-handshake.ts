import { createHmac, timingSafeEqual } from "node:crypto";
import { isNodeName } from "../handover/node-name.ts";
import type { LinkFrame } from "./unix-link-framing.ts";
import { LinkError, LinkFrameType } from "./unix-link-framing.ts";

/** The longest body of a frame of a handshake. */
export const MAX_HANDSHAKE_BODY = 512;

/** The versions of the link that are spoken here, the best first. */
const VERSIONS: readonly number[] = [1];
const NONCE_BYTES = 32;

/** Who one is in a handshake, and what proves it. */
export interface LinkIdentity {
  readonly node: string;
  readonly key: Uint8Array;
  /** Draws bytes fit for keys. */
  readonly random: (size: number) => Uint8Array;
}

/** One side of a handshake (R-LINK-3 to R-LINK-8), without I/O. */
export interface LinkHandshake {
  /** The other server, once it has proven that it is one. */
  readonly proven: string | undefined;
  /**
   * Takes a frame of the other side and gives the answer to it, if there is one. Throws a
   * `LinkError` for what ends the handshake.
   */
  receive(frame: LinkFrame): LinkFrame | undefined;
}

/** The side that dials `to`: it says hello, proves itself, and is shown a proof in return. */
export class DialingHandshake implements LinkHandshake {
  /** What the dialing side sends first. */
  readonly hello: LinkFrame;
  readonly #self: LinkIdentity;
  readonly #to: string;
  #answer: LinkFrame | undefined;
  #proven: string | undefined;

  constructor(self: LinkIdentity, to: string) {
    this.#self = self;
    this.#to = to;
    const head = Uint8Array.of(VERSIONS.length, ...VERSIONS);
    //@fault hello-nonce-kept suite R-LINK-5 const body = concat(head, new Uint8Array(NONCE_BYTES), textBytes(self.node));
    const body = concat(head, self.random(NONCE_BYTES), textBytes(self.node));
    this.hello = { type: LinkFrameType.hello, body };
  }

  get proven(): string | undefined {
    return this.#proven;
  }

  receive(frame: LinkFrame): LinkFrame | undefined {
    if (frame.type === LinkFrameType.refuse) {
      throw new LinkError(`it refused: ${JSON.stringify(bytesText(frame.body))}`);
    }
    if (this.#answer === undefined) {
      this.#readAnswer(expected(frame, LinkFrameType.answer, "an answer"));
      this.#answer = frame;
      const body = this.#proof("dialing", frame);
      return { type: LinkFrameType.proof, body };
    }
    const welcome = expected(frame, LinkFrameType.welcome, "a welcome");
    //@fault any-welcome-taken suite R-LINK-6 if (welcome.length < 0) {
    if (!isSame(welcome, this.#proof("listening", this.#answer))) {
      throw new LinkError("its proof is wrong: does it have another secret?");
    }
    this.#proven = this.#to;
    return undefined;
  }

  #readAnswer(body: Uint8Array): void {
    const version = body[0];
    //@fault any-version-answered suite R-LINK-4 if (version === undefined) {
    if (version === undefined || !VERSIONS.includes(version)) {
      throw new LinkError(`it chose version ${version} of the link; offered were ${VERSIONS}`);
    }
    const node = readName(body, 1 + NONCE_BYTES);
    //@fault another-answers suite R-LINK-8
    if (node !== this.#to) throw new LinkError(`it says that it is ${node}`);
  }

  #proof(role: Role, answer: LinkFrame): Uint8Array {
    return proofOf(this.#self.key, role, this.hello, answer);
  }
}

/** The side that was dialed: nothing of it is shown to whoever has not proven himself. */
export class ListeningHandshake implements LinkHandshake {
  readonly #self: LinkIdentity;
  #hello: LinkFrame | undefined;
  #answer: LinkFrame | undefined;
  #claimed = "";
  #proven: string | undefined;

  constructor(self: LinkIdentity) {
    this.#self = self;
  }

  get proven(): string | undefined {
    return this.#proven;
  }

  /** What tells the dialing side that it was proven, and proves this one. */
  welcome(): LinkFrame {
    return { type: LinkFrameType.welcome, body: this.#proof("listening") };
  }

  receive(frame: LinkFrame): LinkFrame | undefined {
    if (this.#hello === undefined) {
      const version = this.#readHello(expected(frame, LinkFrameType.hello, "a hello"));
      this.#hello = frame;
      const { node, random } = this.#self;
      //@fault answer-nonce-kept suite R-LINK-5 const body = concat(Uint8Array.of(version), new Uint8Array(NONCE_BYTES), textBytes(node));
      const body = concat(Uint8Array.of(version), random(NONCE_BYTES), textBytes(node));
      this.#answer = { type: LinkFrameType.answer, body };
      //@fault proof-shown-first suite R-LINK-7 this.#proven = this.#claimed; return this.#answer;
      return this.#answer;
    }
    const proof = expected(frame, LinkFrameType.proof, "a proof");
    //@fault any-proof-taken suite R-LINK-6 if (proof.length < 0) {
    if (!isSame(proof, this.#proof("dialing"))) {
      throw new LinkError(`the proof of ${this.#claimed} is wrong: does it have another secret?`);
    }
    this.#proven = this.#claimed;
    return undefined;
  }

  /** Reads a hello, whose list of versions stands first for ever. Gives the one to speak. */
  #readHello(body: Uint8Array): number {
    const count = body[0] ?? 0;
    const offered = body.subarray(1, 1 + count);
    //@fault version-unchosen suite R-LINK-3 const version = offered[0];
    const version = VERSIONS.find((one) => offered.includes(one));
    if (version === undefined) {
      throw new LinkError(`of its versions of the link (${offered}) none is known: ${VERSIONS}`);
    }
    const node = readName(body, 1 + count + NONCE_BYTES);
    //@fault own-name-greeted suite R-LINK-8
    if (node === this.#self.node) throw new LinkError("it says that it is this very server");
    this.#claimed = node;
    return version;
  }

  #proof(role: Role): Uint8Array {
    if (this.#hello === undefined || this.#answer === undefined) {
      throw new LinkError("there was no hello");
    }
    return proofOf(this.#self.key, role, this.#hello, this.#answer);
  }
}

type Role = "dialing" | "listening";

/**
 * The proof of one side: it covers the role, both names, both nonces and the versions, that were
 * offered and chosen, for the hello and the answer consist of them.
 */
function proofOf(key: Uint8Array, role: Role, hello: LinkFrame, answer: LinkFrame): Uint8Array {
  const hmac = createHmac("sha256", key).update(`twobyte link ${role}\0`);
  for (const { body } of [hello, answer]) {
    hmac.update(Uint8Array.of(body.length >> 8, body.length & 255)).update(body);
  }
  return hmac.digest();
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

function expected({ type, body }: LinkFrame, wanted: number, what: string): Uint8Array {
  if (type !== wanted) throw new LinkError(`it sent a frame of type ${type} instead of ${what}`);
  return body;
}

/** The name that is the rest of a body. */
function readName(body: Uint8Array, from: number): string {
  const name = bytesText(body.subarray(from));
  if (!isNodeName(name)) throw new LinkError(`${JSON.stringify(name)} is no name of a server`);
  return name;
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function bytesText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
