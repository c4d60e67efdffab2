import { unixLink } from "@twobyte/server/node";
import type { NodeLink, NodeLinkHost } from "@twobyte/session/server";
import { Refused } from "../refused.ts";

const NAMES = ["beat", "missedBeats", "poll", "handshakeWithin", "maxMessage"] as const;

/** One server's end of a link whose others it finds in a directory that it was told. */
export class DirectoryEnd implements NodeLink {
  readonly node: string;
  /** Resolves when it has closed its end. */
  readonly left: Promise<void>;
  readonly #link: NodeLink;
  #hasLeft: () => void = () => {};

  constructor(directory: string, given: unknown) {
    this.#link = linkIn(directory, (given ?? {}) as Readonly<Record<string, number>>);
    this.node = this.#link.node;
    this.left = new Promise((resolve) => {
      this.#hasLeft = resolve;
    });
  }

  start(host: NodeLinkHost): void {
    this.#link.start(host);
  }

  announce(isReady: boolean): void {
    this.#link.announce(isReady);
  }

  /** Whoever is in the directory comes by and by: nobody is waited for. */
  met(): Promise<void> {
    return Promise.resolve();
  }

  async close(): Promise<void> {
    await this.#link.close();
    this.#hasLeft();
  }
}

function linkIn(directory: string, given: Readonly<Record<string, number>>): NodeLink {
  const strange = Object.keys(given).find((name) => !NAMES.some((one) => one === name));
  if (strange !== undefined) throw new Refused("unsupported", `no parameter ${strange} of a link`);
  try {
    return unixLink({ ...given, directory, onError: () => {} });
  } catch (error) {
    throw new Refused("failed", error instanceof Error ? error.message : String(error));
  }
}
