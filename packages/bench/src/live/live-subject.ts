import type { Server as HttpServer } from "node:http";

/** What is measured: one small message there and back, or many of them in one direction. */
export type Scenario = "echo" | "stream" | "sse";

/** The load's end of one connection. */
export interface LiveConnection {
  /** Sends the token of this index and resolves when it is back. */
  echo(index: number): Promise<unknown>;
  /** Has the server send so many tokens and resolves when all of them are here. */
  stream(count: number): Promise<void>;
  close(): Promise<void>;
}

/** One way to speak over a connection: its server and its client. */
export interface LiveSubject {
  readonly name: string;
  readonly label: string;
  readonly note?: string;
  readonly scenarios: readonly Scenario[];
  /** The subject that targets compare others with; false for those that are judged, and the rest. */
  readonly isYardstick?: boolean;
  /** Packages whose versions the report names. */
  readonly packages: readonly string[];
  /** Serves at `/twobyte` and below, or by upgrades; the request `/cpu` is taken. */
  serve(http: HttpServer): Promise<void>;
  /** Connects to a server of the same subject on this machine. */
  connect(port: number): Promise<LiveConnection>;
}
