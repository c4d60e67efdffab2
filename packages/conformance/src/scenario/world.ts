import type { Profile } from "@twobyte/session";
import type { Members, Subject, SubjectEvent } from "../control/subject.ts";
import type { ClientDoor } from "../peer/client-door.ts";
import { Connection } from "../peer/connection.ts";
import { Conversation } from "../peer/conversation.ts";
import type { Tier } from "../peer/link.ts";
import { Log } from "../peer/log.ts";
import type { Served } from "../peer/servers.ts";
import type { TestProtocol } from "../service/test-protocol.ts";
import { testProtocol } from "../service/test-protocol.ts";
import { LinkWorld } from "./link-world.ts";
import { Names } from "./names.ts";
import { patienceMs } from "./patience.ts";
import { StepProblem } from "./step-problem.ts";

/** What a playing is made with. */
export interface Setting {
  readonly subject: Subject;
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly tier: Tier;
  readonly profile: Profile;
  /** Whether what went to and fro is wanted of a pass as well. */
  readonly keepsTrace?: boolean;
}

/** An event of the subject's, and when it came. */
export interface TakenEvent {
  readonly event: SubjectEvent;
  readonly at: number;
  /** Whether a step has waited for it. */
  isTaken: boolean;
}

/** All that one playing of a scenario has: its connections, its sessions, its names. */
export class World {
  readonly setting: Setting;
  readonly protocol: TestProtocol;
  readonly names: Names;
  readonly log: Log;
  readonly events: TakenEvent[] = [];
  readonly connections: Map<string, Connection> = new Map();
  /** The subject's name of the server or client that is tested, and where it is. */
  handle = "";
  url = "";
  /** Those of the server that is tested. */
  parameters: { readonly [name: string]: number } = {};
  /** All servers of the case, by their names there. */
  readonly servers: Map<string, Served> = new Map();
  /** Requests of the suite's own that are on their way. */
  readonly requests: Map<string, Promise<unknown>> = new Map();
  /** Where a client that is tested dials. */
  door: ClientDoor | undefined;
  /** When the case began, in ms of `performance.now`. */
  readonly begunAt: number = performance.now();
  /** How many things were checked. */
  checks = 0;
  /** The connection that was opened last. */
  current: Connection | undefined;
  readonly #conversations = new Map<string, Conversation>();
  readonly #waiting = new Set<() => void>();
  #links: LinkWorld | undefined;
  readonly #unlisten: () => void;

  constructor(setting: Setting) {
    this.setting = setting;
    this.protocol = testProtocol();
    this.names = new Names(setting.seed, this.protocol);
    this.log = new Log(this.protocol);
    this.#unlisten = setting.subject.listen((event) => this.#heard(event));
    setting.signal.addEventListener("abort", this.#changed);
  }

  /** A session of the case's, by its name there. */
  conversation(name: string): Conversation {
    const known = this.#conversations.get(name);
    if (known !== undefined) return known;
    const secret = String(this.names.get(`secret-${name}`));
    const conversation = new Conversation(this.setting.profile, secret);
    this.#conversations.set(name, conversation);
    return conversation;
  }

  /** A new connection of a session. */
  connect(name: string, session: string): Connection {
    const { log, protocol } = this;
    const conversation = this.conversation(session);
    const connection = new Connection(name, conversation, protocol, log, this.#changed);
    this.connections.set(name, connection);
    this.current = connection;
    return connection;
  }

  /** The connection that a step names, or the last one. */
  on(name: string | undefined): Connection {
    const connection = name === undefined ? this.current : this.connections.get(name);
    if (connection === undefined) throw new Error(`the scenario opened no connection ${name}`);
    return connection;
  }

  /** The sockets between its servers. */
  get links(): LinkWorld {
    this.#links ??= new LinkWorld(this.#changed);
    return this.#links;
  }

  /** A server of the case has begun; the first is the one that is meant. */
  serves(name: string, served: Served): void {
    this.servers.set(name, served);
    this.names.set(`server-${name}`, served.handle);
    if (this.handle === "") this.handle = served.handle;
    if (this.url === "") this.url = served.url;
  }

  /** Where a server of the case is; the first when none is named. */
  urlOf(server: string | undefined): string {
    if (server === undefined) return this.url;
    const found = this.servers.get(server);
    if (found === undefined) throw new Error(`the scenario has no server ${server}`);
    return found.url;
  }

  /** Waits until `look` finds something; it looks when something came, and each `lookMs`. */
  async until<T>(
    look: () => T | undefined,
    what: () => string,
    details: () => StepProblem["details"] = () => ({}),
    lookMs: number = Number.POSITIVE_INFINITY,
  ): Promise<T> {
    const began = performance.now();
    while (true) {
      this.#checkViolations();
      const found = look();
      if (found !== undefined) return found;
      const patience = patienceMs();
      const left = began + patience - performance.now();
      if (this.setting.signal.aborted) throw new StepProblem("aborted", "the case was ended");
      if (left <= 0) {
        const summary = `${what()} did not come within ${Math.round(patience / 1000)} s`;
        throw new StepProblem("timeout", summary, details());
      }
      await this.#change(Math.min(left, lookMs));
    }
  }

  /** Has the subject do a command about what is tested. */
  ask(command: string, members: Members = {}): Promise<Members> {
    this.log.note("suite", undefined, `${command} ${JSON.stringify(members)}`);
    return this.setting.subject.ask(command, members);
  }

  /** Ends what the suite has opened. */
  dispose(): void {
    this.#links?.dispose();
    this.#unlisten();
    this.setting.signal.removeEventListener("abort", this.#changed);
    for (const connection of this.connections.values()) {
      connection.isCut = true;
      connection.link?.cut("rst");
    }
  }

  /** The subject has ended what it had. */
  end(): void {
    this.#links?.place.close();
  }

  #heard(event: SubjectEvent): void {
    const about = event["server"] ?? event["client"];
    if (about !== this.handle && !this.#hasServer(about)) return;
    if (this.names.isForeign(event["nonce"])) return;
    this.events.push({ event, at: performance.now(), isTaken: false });
    this.#changed();
  }

  #hasServer(name: unknown): boolean {
    for (const { handle } of this.servers.values()) if (handle === name) return true;
    return false;
  }

  #checkViolations(): void {
    for (const { name, violation } of this.connections.values()) {
      if (violation === undefined) continue;
      throw new StepProblem("wire", `on connection ${name}: ${violation}`);
    }
  }

  /** Something came: who waits looks again. */
  readonly changed = (): void => this.#changed();

  readonly #changed = (): void => {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  };

  #change(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#waiting.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
