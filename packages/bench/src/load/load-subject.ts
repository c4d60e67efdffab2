import type { Server as HttpServer } from "node:http";
import type { Dialect } from "./talker.ts";

/** A server of a subject's. */
export interface LoadServer {
  /** How many connections have what is published. */
  readonly readers: number;
  /** How many connections are served, as far as it knows. */
  readonly connections: number;
  /** Sends the token of this index to all of them. */
  publish(index: number): void;
}

/** A client that comes back by itself when its server is gone. */
interface Returner {
  /** Ends it. */
  close(): void;
}

/** One way to send to many: a server, and its clients. */
export interface LoadSubject {
  readonly name: string;
  readonly label: string;
  readonly note?: string;
  readonly carrier: "ws" | "sse";
  /** The subject that targets compare others with, among those of its carrier. */
  readonly isYardstick?: boolean;
  /** Packages whose versions the report names. */
  readonly packages: readonly string[];
  serve(http: HttpServer): Promise<LoadServer>;
  /** How the load's clients speak to it. */
  dialect(): Promise<Dialect>;
  /**
   * Its real client with its defaults, which tells whenever it is connected; absent when the subject
   * has none that comes back.
   */
  returner?(port: number, onConnected: () => void): Promise<Returner>;
}
