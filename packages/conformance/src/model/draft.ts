import type { Breach, Duty } from "./expectation.ts";
import type { ModelParameters, Setting } from "./setting.ts";
import type { ConnectionState, ModelState, SessionState, StreamState } from "./state.ts";

/** What rules may write to: a copy of a part of a state. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The state that a step makes of another. What rules change they get as a copy of its own, made the
 * first time within the step; the state before stays as it is.
 */
export class Draft {
  readonly state: Writable<ModelState>;
  readonly breaches: Breach[] = [];
  readonly #own = new Set<object>();

  constructor(before: ModelState, at: number) {
    this.state = { ...before, at };
  }

  get at(): number {
    return this.state.at;
  }

  get setting(): Setting {
    return this.state.setting;
  }

  get parameters(): ModelParameters {
    return this.state.setting.parameters;
  }

  get isServer(): boolean {
    return this.state.setting.role === "server";
  }

  /** Whether what the log calls received has arrived. */
  get isCertain(): boolean {
    return this.state.setting.isOwnLog;
  }

  /** A connection, to be changed. */
  connection(name: string | undefined): Writable<ConnectionState> | undefined {
    if (name === undefined) return undefined;
    return this.#mine(this.state.connections, name, (map) => {
      this.state.connections = map;
    });
  }

  addConnection(connection: ConnectionState): void {
    this.state.connections = new Map(this.state.connections).set(connection.name, connection);
  }

  removeConnection(name: string): void {
    const connections = new Map(this.state.connections);
    connections.delete(name);
    this.state.connections = connections;
    this.state.duties = this.state.duties.filter((duty) => duty.connection !== name);
  }

  /** A session by its key, to be changed. */
  session(key: string | undefined): Writable<SessionState> | undefined {
    if (key === undefined) return undefined;
    return this.#mine(this.state.sessions, key, (map) => {
      this.state.sessions = map;
    });
  }

  addSession(session: SessionState): void {
    this.state.sessions = new Map(this.state.sessions).set(session.key, session);
  }

  /** A stream, to be changed. */
  stream(session: Writable<SessionState>, id: number): Writable<StreamState> | undefined {
    return this.#mine(session.streams, id, (map) => {
      session.streams = map;
    });
  }

  /** A rule was not kept. */
  breach(requirement: string, expected: string, seen: string, connection?: string): void {
    this.breaches.push({ requirement, expected, seen, connection, at: this.at });
  }

  /** Something is to be done: at once, or in so many ms. */
  owe(duty: Omit<Duty, "by">, withinMs = 0): void {
    const { slack, drift } = this.parameters;
    if (this.state.connections.get(duty.connection ?? "")?.isImpaired === true) return;
    const by = this.at + withinMs * (1 + drift) + slack;
    this.state.duties = [...this.state.duties, { ...duty, by }];
  }

  /** Duties that are fulfilled, or that cannot be any more. */
  settle(isSettled: (duty: Duty) => boolean): void {
    if (this.state.duties.some(isSettled))
      this.state.duties = this.state.duties.filter((duty) => !isSettled(duty));
  }

  /** What a session was to do while nothing could be sent in it is due from now on. */
  postpone(session: string): void {
    const by = this.at + this.parameters.slack;
    const isDue = (duty: Duty): boolean =>
      duty.session === session && duty.connection === undefined && duty.by < by;
    if (!this.state.duties.some(isDue)) return;
    this.state.duties = this.state.duties.map((duty) => (isDue(duty) ? { ...duty, by } : duty));
  }

  #mine<K, V extends object>(
    map: ReadonlyMap<K, V>,
    key: K,
    set: (map: ReadonlyMap<K, V>) => void,
  ): Writable<V> | undefined {
    const value = map.get(key);
    if (value === undefined || this.#own.has(value)) return value;
    const copy = { ...value };
    this.#own.add(copy);
    // The map itself is copied once a step too.
    const own = this.#own.has(map) ? (map as Map<K, V>) : new Map(map);
    this.#own.add(own);
    own.set(key, copy);
    set(own);
    return copy;
  }
}
