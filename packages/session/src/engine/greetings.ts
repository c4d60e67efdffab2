import type { ClientConnection } from "./client-connection.ts";

/** A client's connections that are on their way: opened, or with a hello that was not answered. */
export class Greetings {
  /** Of those that ask, the first asked first. */
  readonly #connections = new Set<ClientConnection>();

  /** How many there are. */
  get size(): number {
    return this.#connections.size;
  }

  /** Whether a hello was not answered yet. */
  get isAsking(): boolean {
    return [...this.#connections].some(({ isAsking }) => isAsking);
  }

  /** A transport is being opened. */
  add(connection: ClientConnection): void {
    this.#connections.add(connection);
  }

  /** Its hello leaves now. */
  ask(connection: ClientConnection): void {
    this.#connections.delete(connection);
    this.#connections.add(connection);
    connection.isAsking = true;
  }

  /** It is on its way no more. */
  delete(connection: ClientConnection): void {
    this.#connections.delete(connection);
  }

  /**
   * It was answered: a welcome to an earlier hello would be an old one (R-SES-47). Without a
   * connection the session is over, and so every welcome would be. The sink hears of the attached
   * one first: so it knows that those which are closed here were too late.
   */
  overtake(connection?: ClientConnection): void {
    for (const earlier of this.#connections) {
      if (earlier === connection) break;
      //@fault late-welcome-taken suite R-SES-47 continue;
      if (!earlier.isAsking) continue;
      this.#connections.delete(earlier);
      earlier.close(undefined);
    }
    if (connection !== undefined) this.#connections.delete(connection);
  }

  /** None is wanted any more. */
  clear(): ClientConnection[] {
    const connections = [...this.#connections];
    this.#connections.clear();
    return connections;
  }
}
