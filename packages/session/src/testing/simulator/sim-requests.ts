import type { ClientCarrier } from "../../engine/client-connection.ts";
import type { WelcomeFrame } from "../../frames/welcome-frame.ts";
import type { OutgoingData, Payload, Profile } from "../../payload.ts";
import { profileNamed } from "../../profiles/profiles.ts";
import { OutgoingPosts } from "../../transport/outgoing-posts.ts";
import { joinRequest } from "../../transport/request-head.ts";
import { PARAMETERS } from "./protocol.ts";
import type { Answer, Serve, SimWire } from "./sim-wire.ts";

/** The kinds of transport, by what clients do. */
export type Tier = "socket" | "stream" | "poll";

/** Names of requests (spec 11.1). */
export type RequestName = "stream" | "send" | "poll";

/** What a transport of requests is made with, and who hears of it. */
export interface RequestPlace {
  readonly tier: "stream" | "poll";
  readonly profile: Profile;
  readonly wire: SimWire;
  /** Runs something of the client's in so many ms, or when it runs again. */
  soon(ms: number, run: () => void): void;
  /** What becomes of a request at the server. */
  serve(name: RequestName, isHello: boolean): Serve;
  received(data: Payload): void;
  alive(): void;
  tell(): number;
  lost(): void;
}

/** How long what was still to be sent may take when it is closed, in ms. */
const CLOSE_GRACE = 2000;

/** A client's transport of requests: POSTs on the way up, and events or polls on the way down. */
export class SimRequests implements ClientCarrier {
  readonly #place: RequestPlace;
  readonly #posts: OutgoingPosts;
  #hasHello = false;
  #isPosting = false;
  #isOver = false;
  #onPosted: (() => void) | undefined;
  #welcome: WelcomeFrame | undefined;
  #polls = 0;

  constructor(place: RequestPlace) {
    this.#place = place;
    this.#posts = new OutgoingPosts(profileNamed(place.profile));
  }

  write(data: OutgoingData, first: number): void {
    if (this.#hasHello) {
      this.#posts.add(data, first);
      this.#post();
      return;
    }
    this.#hasHello = true;
    const { tier, wire } = this.#place;
    wire.request(data, this.#place.serve(tier, true), (answer) =>
      this.#place.soon(0, () => this.#onGreeted(answer)),
    );
  }

  welcomed(welcome: WelcomeFrame): void {
    this.#welcome = welcome;
    this.#posts.begin(welcome.session, welcome.token ?? "");
    this.#post();
  }

  close(): void {
    if (!this.#isPosting) {
      this.abort();
      return;
    }
    this.#onPosted = () => this.abort();
    this.#place.soon(CLOSE_GRACE, () => this.abort());
  }

  abort(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#place.wire.close("client");
  }

  /** The network says that it is gone. */
  lost(): void {
    if (this.#isOver) return;
    this.abort();
    this.#place.lost();
  }

  #onGreeted(answer: Answer): void {
    if (this.#isOver) return;
    if (answer?.status !== 200) this.lost();
    else if (this.#place.tier === "poll") this.#onPolled(answer);
  }

  #post(): void {
    if (this.#isPosting || this.#isOver) return;
    const body = this.#posts.next();
    if (body === undefined) {
      this.#onPosted?.();
      return;
    }
    this.#isPosting = true;
    // The answer is no sign of life (R-TRANS-33).
    this.#ask("send", body, () => {
      this.#isPosting = false;
      this.#post();
    });
  }

  #onPolled({ data }: { readonly data?: Payload | undefined }): void {
    if (data === undefined) this.#place.alive();
    else this.#place.received(data);
    if (this.#isOver) return;
    if (this.#welcome === undefined) {
      this.lost();
      return;
    }
    const { session, token = "" } = this.#welcome;
    const { profile } = this.#place;
    const head = { session, token, n: ++this.#polls, count: this.#place.tell() };
    const body = joinRequest(
      profileNamed(profile),
      head,
      profile === "text" ? "" : new Uint8Array(),
    );
    this.#ask("poll", body, (answer) => this.#onPolled(answer));
  }

  /** A request, again and again while nothing tells what became of it. */
  #ask(
    name: "send" | "poll",
    body: OutgoingData,
    onDone: (answer: { readonly data?: Payload | undefined }) => void,
    repeat = 0,
  ): void {
    const { wire, soon, serve } = this.#place;
    const { repeats, repeatAfterMs } = PARAMETERS;
    wire.request(body, serve(name, false), (answer) =>
      soon(0, () => {
        if (this.#isOver) return;
        if (answer?.status === 200) onDone(answer);
        else if (answer !== undefined || repeat === repeats) this.lost();
        else
          soon(repeatAfterMs * 2 ** repeat, () => {
            if (!this.#isOver) this.#ask(name, body, onDone, repeat + 1);
          });
      }),
    );
  }
}
