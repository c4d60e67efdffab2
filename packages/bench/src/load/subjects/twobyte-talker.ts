import { randomBytes } from "node:crypto";
import type { OpenFrame, OutgoingData, Profile, ProtocolDescription } from "@twobyte/session";
import {
  codeNumber,
  decodeFrame,
  encodeFrame,
  identityOf,
  isCounted,
  OutgoingPosts,
  profileNamed,
  splitFrames,
} from "@twobyte/session";
import type { Say, Talker } from "../talker.ts";

/** As the clients of Twobyte acknowledge (spec 8.2): after so many frames, or so many ms. */
const ACK_FRAMES = 64;
const ACK_MS = 4000;
/** So many times the frames, and the ms, where an acknowledgement costs a request. */
const DEAR = 64;
const DEAR_DELAY = 2;

const PROTOCOL = "!".charCodeAt(0);

/** What a talker of Twobyte's is. */
export interface TwobyteTerms {
  readonly protocol: ProtocolDescription;
  readonly profile: Profile;
  readonly isStream: boolean;
  /** What it opens; undefined for nothing. */
  readonly open: { readonly code: string; readonly payload: OutgoingData } | undefined;
}

/** The client's side of a session, as far as a topic needs it. */
export class TwobyteTalker implements Talker {
  isSettled = false;
  readonly #terms: TwobyteTerms;
  readonly #posts: OutgoingPosts | undefined;
  #received = 0;
  #told = 0;
  #sent = 0;
  #owesSince: number | undefined;

  constructor(terms: TwobyteTerms) {
    this.#terms = terms;
    this.#posts = terms.isStream ? new OutgoingPosts(profileNamed(terms.profile)) : undefined;
  }

  opened(say: Say): void {
    const { protocol, profile } = this.#terms;
    const { lineage, draft } = identityOf(protocol);
    const versions = { lowest: 1, highest: 1 };
    const counts = { received: 0, sent: 0 };
    const secret = new Uint8Array(randomBytes(16));
    say(encodeFrame(profile, { kind: "hello", versions, lineage, draft, secret, counts }));
  }

  heard(data: Buffer, say: Say): number {
    const { profile, isStream } = this.#terms;
    if (profile === "text") return this.#all(splitFrames(data.toString("utf8")), say);
    const bytes = isStream ? Buffer.from(data.toString("latin1"), "base64url") : data;
    const [first = 0] = bytes;
    // A frame of an application's alone begins with a letter; that is nearly all that comes.
    if (first > PROTOCOL) return this.#count(say);
    return this.#all(splitFrames(bytes as Uint8Array), say);
  }

  tick(say: Say): void {
    const delay = this.#terms.isStream ? ACK_MS * DEAR_DELAY : ACK_MS;
    if (this.#owesSince === undefined || performance.now() - this.#owesSince < delay) return;
    this.#acknowledge(say);
  }

  #all(frames: readonly (Uint8Array | string)[], say: Say): number {
    let count = 0;
    for (const frame of frames) {
      const [a, b] = typeof frame === "string" ? codesOf(frame) : [frame[0] ?? 0, frame[1] ?? 0];
      if (a > PROTOCOL) count += this.#count(say);
      else this.#protocol(frame, a * 256 + b, say);
    }
    return count;
  }

  #count(say: Say): number {
    this.#received++;
    this.#owesSince ??= performance.now();
    const most = this.#terms.isStream ? ACK_FRAMES * DEAR : ACK_FRAMES;
    if (this.#received - this.#told >= most) this.#acknowledge(say);
    return 1;
  }

  #protocol(data: Uint8Array | string, code: number, say: Say): void {
    if (isCounted(code)) this.#received++;
    const frame = decodeFrame(data, () => false);
    const { open, profile } = this.#terms;
    if (frame.kind === "welcome") {
      this.#posts?.begin(frame.session, frame.token ?? "");
      // Nothing was sent before: the client's part is complete (R-SES-27).
      this.#say(encodeFrame(profile, { kind: "live", sent: 0 }) as OutgoingData, say);
      if (open === undefined) {
        this.isSettled = true;
        return;
      }
      const code = codeNumber(open.code);
      const opening: OpenFrame = { kind: "open", code, stream: 0, payload: open.payload };
      this.#say(encodeFrame(profile, opening) as OutgoingData, say);
      this.#sent = 1;
    } else if (frame.kind === "opened") {
      this.isSettled = true;
    } else if (frame.kind === "ping") {
      const { n } = frame;
      const pong = { kind: "pong", n, received: this.#tell(), sent: this.#sent } as const;
      this.#say(encodeFrame(profile, pong) as OutgoingData, say);
    } else if (frame.kind === "sessionError" || frame.kind === "streamError") {
      throw new Error(`the server says ${JSON.stringify(frame)}`);
    }
  }

  #acknowledge(say: Say): void {
    const ack = { kind: "ack", received: this.#tell() } as const;
    this.#say(encodeFrame(this.#terms.profile, ack) as OutgoingData, say);
  }

  #tell(): number {
    this.#told = this.#received;
    this.#owesSince = undefined;
    return this.#received;
  }

  #say(data: OutgoingData, say: Say): void {
    if (this.#posts === undefined) {
      say(data);
      return;
    }
    this.#posts.add(data, this.#sent + 1);
    const body = this.#posts.next();
    if (body !== undefined) say(body);
  }
}

function codesOf(frame: string): [number, number] {
  return [frame.charCodeAt(0), frame.charCodeAt(1)];
}
