import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NodeLink } from "@twobyte/session/server";
import { onTestFinished } from "vitest";
import type { UnixLinkOptions } from "../node/unix-link.ts";
import { unixLink } from "../node/unix-link.ts";
import { LinkClock } from "./link-clock.ts";
import { LinkRecorder } from "./link-recorder.ts";

/** A server that a test runs, and what it hears. */
export interface PlacedServer {
  readonly link: NodeLink;
  readonly node: string;
  readonly host: LinkRecorder;
  /** The messages of what was reported. */
  readonly errors: string[];
}

/** A directory in which servers of a test meet, and a clock for all of them. */
export class LinkPlace {
  readonly directory: string;
  readonly clock: LinkClock = new LinkClock();

  constructor() {
    const root = mkdtempSync(join(tmpdir(), "twobyte-"));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    this.directory = join(root, "link");
  }

  /** The path of a file in the directory. */
  path(file: string): string {
    return join(this.directory, file);
  }

  /** A server that is not started; it is closed when the test has ended. */
  make(options: Partial<UnixLinkOptions> = {}): PlacedServer {
    const { directory, clock } = this;
    const errors: string[] = [];
    const onError = (error: unknown): void => void errors.push(String(error));
    const link = unixLink({ directory, clock, onError, ...options });
    onTestFinished(async () => {
      const closed = link.close();
      clock.advance(60_000);
      await closed;
    });
    return { link, node: link.node, host: new LinkRecorder(), errors };
  }

  /** A server that was started. */
  start(options: Partial<UnixLinkOptions> = {}): PlacedServer {
    const server = this.make(options);
    server.link.start(server.host);
    return server;
  }

  /** Two servers that know each other; the first one's name is the lesser. */
  async pair(options: Partial<UnixLinkOptions> = {}): Promise<[PlacedServer, PlacedServer]> {
    const both = [this.start(options), this.start(options)] as const;
    await until(() => both.every(({ host }) => host.heard.length > 0));
    for (const { host } of both) host.take();
    const [a, b] = both;
    return a.node < b.node ? [a, b] : [b, a];
  }
}

/** Lets the event loop turn until something holds; a test's own deadline is the end of it. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

/** Lets the event loop turn a few times, for what must not happen. */
export async function turns(count = 20): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}
