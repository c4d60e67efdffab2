import type { HelloFrame } from "../frames/hello-frame.ts";
import type { ServerSession } from "./server-session.ts";
import { secretKey } from "./session-secrets.ts";

/** The sessions of a server, by what hellos name them by. */
export class SessionTable {
  /** Those that are not over, by their ids. */
  readonly all: Map<string, ServerSession> = new Map();
  /** By the client's own secret, until another is proven (R-SES-12). */
  readonly #firsts = new Map<string, ServerSession>();

  /** Takes a session in; whether its proven secret is the client's own, with which it was begun. */
  add(session: ServerSession, isFirst: boolean): void {
    this.all.set(session.id, session);
    if (!isFirst) return;
    this.#firsts.set(session.secrets.lastProven, session);
  }

  /** The session that a hello names. */
  find({ session, secret }: HelloFrame): ServerSession | undefined {
    //@fault first-secret-unknown suite R-SES-12 return this.all.get(session ?? "");
    return session === undefined ? this.#firsts.get(secretKey(secret)) : this.all.get(session);
  }

  /** The session that a hello of a principal's speaks for, if it may. */
  findOf(hello: HelloFrame, principal: string): ServerSession | undefined {
    const session = this.find(hello);
    // R-SES-13, R-SES-15
    //@fault session-of-another suite R-SES-13 const isTheirs = session?.secrets.isValid(hello.secret) === true;
    const isTheirs = session?.principal === principal && session.secrets.isValid(hello.secret);
    //@fault denial-ends-session suite R-SES-15 if (!isTheirs) session?.core.end(undefined); return isTheirs ? session : undefined;
    return isTheirs ? session : undefined;
  }

  /** Whether a session was begun with the client's own secret, and waits for another. */
  isKnown(secret: Uint8Array): boolean {
    return this.#firsts.has(secretKey(secret));
  }

  /** The client has shown that it has a secret of the session's. */
  prove(session: ServerSession, secret: Uint8Array): void {
    this.proven(session, secretKey(secret));
  }

  /** The same, of a secret as `secretKey` gives it. */
  proven(session: ServerSession, secret: string): void {
    const isOther = this.#firsts.get(secret) !== session;
    if (isOther) this.#forgetFirst(session);
    session.isProven ||= isOther;
    session.secrets.proven(secret);
  }

  /** The session is not this server's any more; another of the same id may be. */
  delete(session: ServerSession): void {
    if (this.all.get(session.id) === session) this.all.delete(session.id);
    this.#forgetFirst(session);
  }

  #forgetFirst(session: ServerSession): void {
    const { lastProven } = session.secrets;
    if (this.#firsts.get(lastProven) === session) this.#firsts.delete(lastProven);
  }
}
