import { randomBytes } from "node:crypto";
import { chmodSync, renameSync } from "node:fs";
import type { Server } from "node:net";
import { createServer } from "node:net";
import { platform } from "node:process";
import type { Clock } from "@twobyte/session";
import { hostClock } from "@twobyte/session";
import type { NodeLink, NodeLinkHost } from "@twobyte/session/server";
import { newNodeName } from "../handover/node-name.ts";
import { safely } from "../safely.ts";
import { LinkDirectory } from "./unix-link-directory.ts";
import type { LinkIdentity } from "./unix-link-handshake.ts";
import type { LinkTerms } from "./unix-link-peer.ts";
import { UnixLinkPeers } from "./unix-link-peers.ts";
import { RedialTimes } from "./unix-link-redial.ts";

/** How servers of one machine find and trust each other. */
export interface UnixLinkOptions {
  /**
   * Where they meet: it is made if it is not there, for this user alone. At most 81 bytes; below
   * `/run` rather than in a place that is tidied up.
   */
  readonly directory: string;
  /**
   * What they prove themselves with, at least 16 bytes. Left out, it is the file `secret` of the
   * directory, which the first of them draws.
   */
  readonly secret?: string | Uint8Array | undefined;
  /** Is told what goes wrong between servers; they go on. Logged by default. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** The longest message that is sent and taken, in bytes, from 1 to 2^32 - 2. 64 MiB. */
  readonly maxMessage?: number | undefined;
  /** Between two looks for other servers, in ms. 1,000. */
  readonly poll?: number | undefined;
  /** Between two pings, in ms. 5,000. */
  readonly beat?: number | undefined;
  /** So many pings without a sign of life, and a server is lost. 2. */
  readonly missedBeats?: number | undefined;
  /** For a handshake, in ms. 5,000. */
  readonly handshakeWithin?: number | undefined;
  /** The host's by default. */
  readonly clock?: Clock | undefined;
}

/**
 * The link between servers of one machine, over Unix domain sockets in a directory (spec 15).
 * Throws a `TypeError` or `RangeError` for options that are none, and an `Error` for a directory
 * that others may write or use, and where the system has no such sockets (Windows).
 */
export function unixLink(options: UnixLinkOptions): NodeLink {
  return new UnixLink(options);
}

class UnixLink implements NodeLink {
  readonly node: string = newNodeName();
  readonly #directory: LinkDirectory;
  readonly #identity: LinkIdentity;
  readonly #terms: LinkTerms;
  readonly #handshakeWithin: number;
  readonly #pollMs: number;
  readonly #redial: RedialTimes;
  readonly #report: (error: unknown) => void;
  #peers: UnixLinkPeers | undefined;
  #server: Server | undefined;
  #timer: unknown;
  #trouble = "";
  #closed: Promise<void> | undefined;
  #isReady = false;

  constructor(options: UnixLinkOptions) {
    if (platform === "win32") throw new Error("Windows has no such sockets: link by other means");
    const hook = safely(options.onError);
    this.#report = (error) => hook(error, { service: "", name: "link" });
    this.#terms = {
      clock: options.clock ?? hostClock,
      beat: checked("beat", options.beat ?? 5000),
      missedBeats: checked("missedBeats", options.missedBeats ?? 2),
      maxMessage: checked("maxMessage", options.maxMessage ?? 67_108_864, 2 ** 32 - 2),
    };
    this.#handshakeWithin = checked("handshakeWithin", options.handshakeWithin ?? 5000);
    this.#pollMs = checked("poll", options.poll ?? 1000);
    this.#redial = new RedialTimes(this.#pollMs);
    const given = keyOf(options.secret);
    this.#directory = new LinkDirectory(options.directory);
    this.#directory.prepare(this.node);
    const key = given ?? this.#directory.secret(this.node, randomBytes);
    this.#identity = { node: this.node, key, random: randomBytes };
  }

  start(host: NodeLinkHost): void {
    if (this.#peers !== undefined || this.#closed !== undefined) {
      throw new Error("a link is started once, before it is closed");
    }
    this.#peers = new UnixLinkPeers({
      self: this.#identity,
      terms: this.#terms,
      handshakeWithin: this.#handshakeWithin,
      host,
      report: this.#report,
      stale: (node) => this.#try(() => this.#directory.remove(node)),
    });
    this.#peers.announce(this.#isReady);
    this.#look(this.#peers);
  }

  announce(isReady: boolean): void {
    this.#isReady = isReady;
    this.#peers?.announce(isReady);
  }

  close(): Promise<void> {
    this.#closed ??= this.#end();
    return this.#closed;
  }

  async #end(): Promise<void> {
    const { clock, beat, missedBeats } = this.#terms;
    clock.clearTimeout(this.#timer);
    if (this.#server !== undefined) {
      //@fault own-socket-stays suite R-LINK-20
      this.#try(() => this.#directory.remove(this.node));
      this.#server.close();
    }
    await this.#peers?.close(beat * missedBeats);
  }

  /** Whoever listens first and looks then is missed by nobody who does the same. */
  #look(peers: UnixLinkPeers): void {
    const { clock } = this.#terms;
    //@fault looks-once suite R-LINK-21
    this.#timer = clock.setTimeout(() => this.#look(peers), this.#pollMs);
    const isFine = this.#try(() => {
      //@fault listens-late suite R-LINK-21 if (!this.#directory.has(this.node)) clock.setTimeout(() => this.#listen(peers), 300);
      if (!this.#directory.has(this.node)) this.#listen(peers);
      const nodes = this.#directory.nodes().filter((node) => node !== this.node);
      const missing = new Set(nodes.filter((node) => !peers.isJoined(node)));
      this.#redial.keep((node) => missing.has(node));
      for (const node of missing) {
        if (peers.isDialed(node) || !this.#redial.isDue(node, clock.now())) continue;
        const failed = (): void => this.#redial.failed(node, clock.now());
        //@fault dials-nobody suite R-LINK-21 if (node === undefined) failed();
        peers.dial(node, this.#directory.socket(node), failed);
      }
    });
    if (isFine) this.#trouble = "";
  }

  /** The socket gets its name when all is done: one that refuses has nobody who listens. */
  #listen(peers: UnixLinkPeers): void {
    this.#directory.prepare(this.node);
    this.#server?.close();
    const server = createServer((socket) => peers.take(socket));
    server.on("error", this.#report);
    const hidden = this.#directory.hiddenSocket(this.node);
    server.listen({ path: hidden, exclusive: true });
    this.#server = server;
    if (!server.listening) return;
    //@fault socket-for-all suite R-LINK-18 chmodSync(hidden, 0o666);
    chmodSync(hidden, 0o600);
    renameSync(hidden, this.#directory.socket(this.node));
  }

  /** What is wrong with the directory is reported once, however often it is looked at. */
  #try(action: () => void): boolean {
    try {
      action();
      return true;
    } catch (error) {
      const trouble = String(error);
      if (trouble !== this.#trouble) this.#report(error);
      this.#trouble = trouble;
      return false;
    }
  }
}

function keyOf(secret: string | Uint8Array | undefined): Uint8Array | undefined {
  if (secret === undefined) return undefined;
  const key = typeof secret === "string" ? new TextEncoder().encode(secret) : secret.slice();
  if (key.length < 16) throw new RangeError("the secret of a link has at least 16 bytes");
  return key;
}

function checked(name: string, value: number, most = 2 ** 31 - 1): number {
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw new RangeError(`${name} is ${value}, and has to be a whole number from 1 to ${most}`);
  }
  return value;
}
