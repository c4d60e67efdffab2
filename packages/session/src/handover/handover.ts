import type { ServerCarrier, ServerConnection } from "../engine/server-connection.ts";
import { ServerSession } from "../engine/server-session.ts";
import { SessionSecrets } from "../engine/session-secrets.ts";
import type { TwobyteError } from "../errors/twobyte-error.ts";
import { isTwobyteError } from "../errors/twobyte-error.ts";
import { profileNamed } from "../profiles/profiles.ts";
import { goOn, restore } from "./arrival.ts";
import type { ClaimedCounts } from "./claims.ts";
import { comeAgain, judgeClaim } from "./claims.ts";
import type { HandoverContext } from "./handover-context.ts";
import { Home } from "./home.ts";
import { homeKey, homeName, nodeOf, splitKey } from "./home-name.ts";
import { bodyOf, errorOf } from "./link-error.ts";
import type { Claimant, Glimpse, HomeMessage, LinkBatch, LinkMessage } from "./link-message.ts";
import { decodeLink, encodeLink } from "./link-message.ts";
import type { NodeLinkHost, NodePeer } from "./node-link.ts";
import { Offers } from "./offers.ts";
import { Questions } from "./questions.ts";
import type { SessionState } from "./session-state.ts";
import type { SendBatch } from "./tie.ts";

/** One node's part in moving sessions between nodes (spec chapter 15), without I/O. */
export class Handover implements NodeLinkHost {
  readonly #context: HandoverContext;
  readonly #peers = new Map<string, NodePeer>();
  readonly #questions: Questions;
  readonly #offers: Offers;
  /** Of sessions that have left; see `homeKey`. */
  readonly #homes = new Map<string, Home>();
  /** Messages of this node to itself, which has been an owner and is a home. */
  readonly #own: Uint8Array[] = [];
  #isReading = false;

  constructor(context: HandoverContext) {
    this.#context = context;
    const { agenda, config } = context.engine;
    this.#offers = new Offers(agenda, config.parameters.handoverDeadlineMs);
    this.#questions = new Questions(agenda, config.parameters.handoverDeadlineMs, (node, said) =>
      this.#say(node, said),
    );
  }

  /** Whether sessions may go to another node now. */
  get mayMove(): boolean {
    return [...this.#peers.values()].some(({ isReady }) => isReady);
  }

  /** How many sessions have left whose calls run here. */
  get homes(): number {
    return this.#homes.size;
  }

  /** How many questions are not answered, and offers neither taken nor dropped. */
  get pending(): number {
    return this.#questions.size + this.#offers.size;
  }

  /** How many calls of sessions that have left keep this node; see `Home.calls`. */
  get calls(): number {
    let calls = 0;
    for (const home of this.#homes.values()) calls += home.calls;
    return calls;
  }

  /** The server stops: calls of sessions that have left end with `error`, and their owners hear it. */
  close(error: TwobyteError): void {
    for (const { session } of this.#homes.values()) {
      const { calls } = session.core;
      for (const stream of calls.streams) calls.abort(stream, error);
      session.flush();
    }
  }

  /** Whether a session may be at another node (R-HAND-1). */
  #isElsewhere(session: string | undefined): session is string {
    if (session === undefined || this.#peers.size === 0) return false;
    return session.includes(".") && !this.#context.engine.sessions.has(session);
  }

  /**
   * A hello of `principal`'s, whose credentials expire in `expiresMs`, arrived on a connection of
   * the engine: it is accepted, as soon as it is known where its session is.
   */
  accept(connection: ServerConnection, principal: string, expiresMs: number): void {
    const { engine, now } = this.#context;
    const { greeting, carrier } = connection;
    const hello = greeting?.hello;
    const session = hello?.session;
    const accept = (): void => engine.accept(connection, principal, now(), expiresMs);
    if (hello === undefined || engine.isDraining || !this.#isElsewhere(session)) {
      accept();
      return;
    }
    const who = { session, principal, secret: hello.secret };
    const claim = (
      counts: ClaimedCounts,
      then: (session: ServerSession) => void,
      none: () => void,
    ): void =>
      this.#claim(who, counts, carrier, (found) => {
        if (found instanceof ServerSession) then(found);
        else if (found === undefined) none();
        else engine.refuse(connection, found, now());
      });
    if (hello.probe !== true) {
      claim({ received: hello.counts.received }, accept, accept);
      return;
    }
    this.#peek(who, (found) => {
      if (found === undefined) {
        accept();
      } else if (isTwobyteError(found)) {
        engine.refuse(connection, found, now());
      } else {
        const { generation, secret } = found;
        const goOn = (has: number): void =>
          claim(
            { received: has, generation },
            (one) => engine.goOn(connection, one, secret, now()),
            // Another claim was faster.
            () => engine.refuse(connection, comeAgain(), now()),
          );
        engine.acceptElsewhere(connection, found, goOn, now(), expiresMs);
      }
    });
  }

  /** Asks for a session without moving it (R-HAND-3); tells undefined when nobody has it. */
  #peek(who: Claimant, done: (found: Glimpse | TwobyteError | undefined) => void): void {
    this.#questions.ask({ kind: "peek", ...who }, this.#order(who.session), (answer) => {
      if (answer?.kind === "glimpse") done(answer.glimpse);
      else done(answer?.kind === "refused" ? errorOf(answer.error) : undefined);
    });
  }

  /**
   * Brings a session here, for a client that has `received` frames of it; tells undefined when
   * nobody has it. `carrier` is where it begins here.
   */
  #claim(
    who: Claimant,
    { received, generation }: ClaimedCounts,
    carrier: ServerCarrier,
    done: (found: ServerSession | TwobyteError | undefined) => void,
  ): void {
    const question = { kind: "claim", ...who, received, generation } as const;
    this.#questions.ask(question, this.#order(who.session), (answer) => {
      if (answer?.kind === "committed") done(this.#arrived(answer.state, carrier));
      else done(answer?.kind === "refused" ? errorOf(answer.error) : undefined);
    });
  }

  // What the link tells.

  joined(peer: NodePeer): void {
    this.#peers.set(peer.node, peer);
  }

  changed(): void {}

  lost(peer: NodePeer): void {
    const { engine, now } = this.#context;
    engine.agenda.now = now();
    this.#peers.delete(peer.node);
    this.#questions.lost(peer.node);
    this.#offers.lost(peer.node);
    //@fault calls-of-the-lost R-HAND-19
    for (const session of [...engine.sessions.values()]) session.ties?.lostNode(peer.node);
    for (const home of this.#homes.values()) home.leftBy(peer.node);
  }

  received(peer: NodePeer, message: Uint8Array): void {
    this.#read(peer.node, message);
    this.#readOwn();
  }

  #valid(home: string, expiresMs: number | undefined, session: string): void {
    const key = homeKey(session, home);
    this.#say(nodeOf(home), { kind: "valid", session: key, expiresMs });
  }

  #over(home: string, error: TwobyteError | undefined, session: string): void {
    const key = homeKey(session, home);
    this.#say(nodeOf(home), { kind: "over", session: key, error: error && bodyOf(error) });
  }

  #read(from: string, bytes: Uint8Array): void {
    const { engine, now } = this.#context;
    engine.agenda.now = now();
    const message = decodeLink(bytes);
    switch (message.kind) {
      case "peek":
        this.#peeked(from, message);
        break;
      case "claim":
        this.#claimed(from, message);
        break;
      case "commit":
        this.#committed(from, message.n);
        break;
      case "drop":
        this.#offers.drop(from, message.n);
        break;
      case "tie":
        this.#tie(from, message);
        break;
      case "toHome":
        this.#homes.get(message.session)?.receive(from, message.first, message.data);
        break;
      case "valid":
        this.#validity(from, message);
        break;
      case "left":
        // R-HAND-20: the next owner may never come.
        this.#homes.get(message.session)?.leftBy(from);
        break;
      case "over":
        this.#ended(from, message);
        break;
      case "tied":
      case "untied":
      case "toOwner":
        this.#fromHome(from, message);
        break;
      default:
        this.#questions.answered(from, message);
    }
  }

  /** The session that is asked for; one that is on its way here is not unknown. */
  #judge(who: Claimant, counts?: ClaimedCounts): ReturnType<typeof judgeClaim> {
    if (this.#questions.isTaking(who.session)) return comeAgain();
    return judgeClaim(this.#context.engine, who, counts);
  }

  /** Another node asks what this one knows of a session. */
  #peeked(from: string, { n, ...who }: LinkMessage & { kind: "peek" }): void {
    const found = this.#judge(who);
    if (!(found instanceof ServerSession)) {
      this.#refuse(from, n, found, who);
      return;
    }
    const { core, profile, secrets } = found;
    const { engine } = this.#context;
    const { counters, generation } = core;
    //@fault glimpse-of-the-past suite R-HAND-3 const { received, acked: sent } = counters;
    const { received, sent } = counters;
    // Its welcome must not carry the very secret that the client has shown.
    engine.prove(found, who.secret);
    const secret = secrets.issue(engine.config.random);
    const glimpse = { profile, received, sent, generation, secret };
    this.#say(from, { kind: "glimpse", n, glimpse });
  }

  /** Another node's client goes on with a session of this one. */
  #claimed(
    from: string,
    { n, received, generation, ...who }: LinkMessage & { kind: "claim" },
  ): void {
    const { engine, node } = this.#context;
    const found = this.#judge(who, { received, generation });
    if (!(found instanceof ServerSession)) {
      this.#refuse(from, n, found, who);
      return;
    }
    engine.prove(found, who.secret);
    const offered = this.#offers.add(from, n, found, node);
    this.#say(from, { kind: "offer", n, state: offered.state });
  }

  /** The other node has the session now (R-HAND-6). */
  #committed(from: string, n: number): void {
    const { engine, left } = this.#context;
    const offered = this.#offers.take(from, n);
    if (offered === undefined) {
      this.#refuse(from, n, comeAgain());
      return;
    }
    const { session, state } = offered;
    engine.moved(session);
    session.ties?.release();
    session.onTheWay.ties = undefined;
    const name = homeName(this.#context.node, session.onTheWay.term);
    const key = homeKey(session.id, name);
    const over = (): void => {
      //@fault home-stays R-HAND-17
      if (this.#homes.delete(key)) this.#context.rested();
    };
    const home = new Home(session, state.term, over, offered.leave());
    left(session);
    // Calls that are over by now have told nobody yet.
    //@fault over-meanwhile R-HAND-11 if (home.session.core.calls.streams.length > 0) this.#homes.set(key, home);
    if (state.streams.some((stream) => stream.home === name)) this.#homes.set(key, home);
    else home.end(undefined);
    this.#say(from, { kind: "committed", n });
  }

  /** A session begins here with what another node had of it. */
  #arrived(state: SessionState, carrier: ServerCarrier): ServerSession {
    const { engine, node } = this.#context;
    const { id, principal, profile } = state;
    const secrets = new SessionSecrets(state.secrets);
    const session = new ServerSession(engine, id, principal, secrets, profileNamed(profile));
    const moved = restore(session, state, {
      valid: (home, expiresMs) => this.#valid(home, expiresMs, id),
      left: (home) => this.#say(nodeOf(home), { kind: "left", session: homeKey(id, home) }),
      over: (home, error) => this.#over(home, error, id),
    });
    engine.adopt(session, carrier);
    for (const one of moved) goOn(session, one);
    for (const { home, received } of session.ties?.all ?? []) {
      const at = nodeOf(home);
      if (at !== node && !this.#peers.has(at)) session.ties?.lost(home);
      //@fault homes-unlinked suite R-HAND-12
      else this.#say(at, { kind: "tie", session: homeKey(id, home), term: state.term, received });
    }
    return session;
  }

  /** A new owner looks for the calls that run here. */
  #tie(from: string, { session, term, received }: LinkMessage & { kind: "tie" }): void {
    const home = this.#homes.get(session);
    const send: SendBatch = (first, data) =>
      this.#say(from, { kind: "toOwner", session, first, data });
    const isLinked = home?.link(from, term, received, send) === true;
    if (isLinked) this.#say(from, { kind: "tied", session, received: home.received });
    else this.#say(from, { kind: "untied", session });
  }

  #fromHome(from: string, message: HomeMessage): void {
    const { session: key } = message;
    const { session: id, home } = splitKey(key, from);
    const session = this.#context.engine.sessions.get(id);
    const ties = session?.ties;
    const tie = ties?.get(home);
    if (tie === undefined || session === undefined) return;
    if (ties?.keeps(home, message, (own) => this.#fromHome(from, own)) === true) return;
    if (message.kind === "toOwner" || message.kind === "toHome") {
      tie.receive(message.first, message.data);
      return;
    }
    const send: SendBatch = (first, data) =>
      this.#say(from, { kind: "toHome", session: key, first, data });
    const isLinked = message.kind === "tied" && tie.link(send, message.received);
    if (isLinked) this.#valid(home, session.expiresMs, id);
    else ties?.lost(home);
  }

  #validity(from: string, { session, expiresMs }: LinkMessage & { kind: "valid" }): void {
    const home = this.#homes.get(session);
    if (home?.owner !== from) return;
    const { now } = home.agenda;
    home.session.resume(now + (expiresMs ?? Number.POSITIVE_INFINITY));
  }

  #ended(from: string, { session, error }: LinkMessage & { kind: "over" }): void {
    const home = this.#homes.get(session);
    if (home?.owner !== from) return;
    home.end(error && errorOf(error));
  }

  #refuse(node: string, n: number, error: TwobyteError | undefined, who?: Claimant): void {
    //@fault not-owned-unsaid suite R-HAND-2 if (error === undefined) return;
    if (error === undefined) this.#say(node, { kind: "unknown", n, ...this.#offers.trace(who) });
    else this.#say(node, { kind: "refused", n, error: bodyOf(error) });
  }

  /** The nodes to ask for a session: the one that its id names, and behind it the others. */
  #order(session: string): string[][] {
    const named = session.slice(0, session.indexOf("."));
    const others = [...this.#peers.keys()].filter((node) => node !== named);
    return this.#peers.has(named) ? [[named], others] : [others];
  }

  #say(node: string, message: LinkMessage | LinkBatch): void {
    const bytes = encodeLink(message);
    if (node !== this.#context.node) {
      this.#peers.get(node)?.send(bytes);
      return;
    }
    this.#own.push(bytes);
    this.#readOwn();
  }

  #readOwn(): void {
    if (this.#isReading) return;
    this.#isReading = true;
    for (let one = this.#own.shift(); one !== undefined; one = this.#own.shift())
      this.#read(this.#context.node, one);
    this.#isReading = false;
  }
}
