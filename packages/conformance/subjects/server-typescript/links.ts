import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unixLink } from "@twobyte/server/node";
import type { NodeLink, NodeLinkHost, NodePeer } from "@twobyte/session/server";

/** Between two looks for other servers, in ms. */
const POLL_MS = 20;

/** The servers of this process that are linked, by the names of their links. */
export class Links {
  readonly #meetings = new Map<string, Meeting>();

  /** The end of a link for one more server. */
  join(name: string): ServerEnd {
    const meeting = this.#meetings.get(name) ?? new Meeting();
    this.#meetings.set(name, meeting);
    const end = new ServerEnd(meeting);
    meeting.ends.add(end);
    return end;
  }
}

class Meeting {
  readonly directory: string = mkdtempSync(join(tmpdir(), "tb-"));
  readonly ends: Set<ServerEnd> = new Set();
  #waiting: (() => void)[] = [];

  /** Resolves when each of them knows that all others are ready. */
  async complete(): Promise<void> {
    while (!this.#isComplete()) {
      await new Promise<void>((resolve) => void this.#waiting.push(resolve));
    }
  }

  changed(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }

  leave(end: ServerEnd): void {
    this.ends.delete(end);
    if (this.ends.size === 0) rmSync(this.directory, { recursive: true, force: true });
    this.changed();
  }

  #isComplete(): boolean {
    const all = [...this.ends];
    return all.every((one) => all.every((other) => one === other || one.ready.has(other.node)));
  }
}

/** One server's end of a link; it knows which others are ready. */
export class ServerEnd implements NodeLink {
  readonly node: string;
  readonly ready: Set<string> = new Set();
  readonly #meeting: Meeting;
  readonly #link: NodeLink;
  /** Resolves when it has closed its end. */
  readonly left: Promise<void>;
  #hasLeft: () => void = () => {};
  #closed: Promise<void> | undefined;

  constructor(meeting: Meeting) {
    this.#meeting = meeting;
    this.#link = unixLink({ directory: meeting.directory, poll: POLL_MS, onError: () => {} });
    this.node = this.#link.node;
    this.left = new Promise((resolve) => {
      this.#hasLeft = resolve;
    });
  }

  start(host: NodeLinkHost): void {
    const see = (peer: NodePeer): void => {
      if (peer.isReady) this.ready.add(peer.node);
      this.#meeting.changed();
    };
    this.#link.start({
      joined: (peer) => {
        host.joined(peer);
        see(peer);
      },
      received: (peer, message) => host.received(peer, message),
      changed: (peer) => {
        host.changed(peer);
        see(peer);
      },
      lost: (peer) => {
        this.ready.delete(peer.node);
        host.lost(peer);
      },
    });
  }

  announce(isReady: boolean): void {
    this.#link.announce(isReady);
  }

  close(): Promise<void> {
    this.#closed ??= this.#link.close().then(() => {
      this.#meeting.leave(this);
      this.#hasLeft();
    });
    return this.#closed;
  }

  /** Resolves when it and all others of the link know each other. */
  met(): Promise<void> {
    return this.#meeting.complete();
  }
}
