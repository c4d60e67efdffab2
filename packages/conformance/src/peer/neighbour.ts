import type { Socket } from "node:net";
import type { LinkFrame } from "./link-frames.ts";
import { LINK_FRAMES, LinkFrames, linkFrameBytes, linkFrameName } from "./link-frames.ts";
import type { GreetingForm, LinkRole } from "./link-greeting.ts";
import {
  answerFrame,
  answerMembers,
  helloFrame,
  helloMembers,
  linkProof,
} from "./link-greeting.ts";

/** A frame that a case has a neighbour send: one by its name, any type with any body, or bytes. */
export interface LinkForm extends GreetingForm {
  readonly type?: string | number;
  /** In hex, in the place of the frame's own. */
  readonly body?: string;
  /** Bytes in hex that are no frame. */
  readonly raw?: string;
  /** The same frame as another neighbour has sent. */
  readonly like?: string;
  /** Of a ready frame. */
  readonly ready?: boolean;
  /** Of a proof: whose it is. */
  readonly of?: LinkRole;
}

/** A frame that came, as cases see it. */
export interface Heard {
  readonly form: { readonly type: string | number } & { readonly [member: string]: unknown };
  isTaken: boolean;
}

/** What a neighbour is made with. */
export interface NeighbourSetup {
  /** The name that it gives itself. */
  readonly name: string;
  readonly secret: Uint8Array;
  /** Whether it answers pings by itself. */
  readonly pongs: boolean;
  /** Whether it is dialed, and does not dial. */
  readonly isListening: boolean;
  /** Something came, or the other side has ended. */
  readonly changed: () => void;
  readonly note: (from: "suite" | "subject", text: string) => void;
}

/** The suite as one of the servers that are linked: one connection, whose frames it writes itself. */
export class Neighbour {
  readonly name: string;
  readonly heard: Heard[] = [];
  /** Whether the other side has ended the connection. */
  isOver = false;
  readonly #setup: NeighbourSetup;
  readonly #said = new Map<number, LinkFrame>();
  readonly #seen = new Map<number, LinkFrame>();
  #socket: Socket | undefined;

  constructor(setup: NeighbourSetup) {
    this.#setup = setup;
    this.name = setup.name;
  }

  get isListening(): boolean {
    return this.#setup.isListening;
  }

  /** Goes on over a socket, in the place of one before. */
  connect(socket: Socket): void {
    const frames = new LinkFrames();
    this.#socket = socket;
    this.isOver = false;
    socket.on("data", (chunk: Uint8Array) => {
      for (const frame of frames.take(chunk)) this.#hear(frame);
    });
    const over = (): void => {
      if (socket !== this.#socket || this.isOver) return;
      this.isOver = true;
      this.#setup.note("subject", `ended the link to ${this.name}`);
      this.#setup.changed();
    };
    for (const event of ["end", "close", "error"]) socket.on(event, over);
  }

  /** Sends frames in one go, or in pieces of so many bytes; `others` are those that `like` names. */
  say(forms: readonly LinkForm[], others: (name: string) => Neighbour, split?: number): void {
    const bytes = Buffer.concat(forms.map((form) => this.#bytesOf(form, others)));
    this.#setup.note("suite", `${this.name} says ${JSON.stringify(forms)}`);
    const size = split ?? bytes.length;
    for (let at = 0; at < bytes.length; at += size) this.#write(bytes.subarray(at, at + size));
  }

  /** Ends the connection without a word. */
  end(): void {
    this.#socket?.destroy();
  }

  #bytesOf(form: LinkForm, others: (name: string) => Neighbour): Uint8Array {
    if (form.raw !== undefined) return Buffer.from(form.raw, "hex");
    const frame = this.#frameOf(form, others);
    this.#said.set(frame.type, frame);
    return linkFrameBytes(frame);
  }

  #frameOf(form: LinkForm, others: (name: string) => Neighbour): LinkFrame {
    const { type: kind = "", body, like } = form;
    const type = typeof kind === "number" ? kind : LINK_FRAMES.findIndex((one) => one === kind);
    if (body !== undefined) return { type, body: Uint8Array.from(Buffer.from(body, "hex")) };
    if (like !== undefined) return others(like).#saidOf(type);
    if (kind === "hello") return helloFrame(this.name, form);
    if (kind === "answer") return answerFrame(this.name, form);
    if (kind === "proof") return { type, body: this.#proof(form.of ?? "dialing") };
    if (kind === "welcome") return { type, body: this.#proof(form.of ?? "listening") };
    const ready = kind === "ready" ? [Number(form.ready ?? true)] : [];
    return { type, body: Uint8Array.from(ready) };
  }

  #saidOf(type: number): LinkFrame {
    const said = this.#said.get(type);
    if (said === undefined) throw new Error(`${this.name} has said no frame of type ${type}`);
    return said;
  }

  #proof(role: LinkRole): Uint8Array {
    const of = (name: "hello" | "answer"): LinkFrame | undefined => {
      const type = LINK_FRAMES.indexOf(name);
      return this.#said.get(type) ?? this.#seen.get(type);
    };
    const [hello, answer] = [of("hello"), of("answer")];
    if (hello === undefined || answer === undefined) return new Uint8Array(32);
    return linkProof(this.#setup.secret, role, hello, answer);
  }

  #hear(frame: LinkFrame): void {
    this.#seen.set(frame.type, frame);
    const name = linkFrameName(frame);
    const form = { type: name, ...this.#membersOf(frame, name) };
    this.heard.push({ form, isTaken: false });
    this.#setup.note("subject", `says to ${this.name}: ${JSON.stringify(form)}`);
    if (name === "ping" && this.#setup.pongs) {
      this.#write(linkFrameBytes({ type: LINK_FRAMES.indexOf("pong"), body: new Uint8Array(0) }));
    }
    this.#setup.changed();
  }

  #membersOf(frame: LinkFrame, name: string | number): object {
    const { body } = frame;
    if (name === "hello") return helloMembers(frame);
    if (name === "answer") return answerMembers(frame);
    if (name === "refuse") return { text: new TextDecoder().decode(body) };
    if (name === "ready") return { ready: body[0] === 1, bytes: body.length };
    if (name === "proof" || name === "welcome") {
      const right = this.#proof(name === "proof" ? "dialing" : "listening");
      return { isRight: Buffer.from(right).equals(body) };
    }
    return { bytes: body.length };
  }

  #write(bytes: Uint8Array): void {
    const socket = this.#socket;
    if (socket !== undefined && !socket.destroyed && socket.writable) socket.write(bytes);
  }
}
