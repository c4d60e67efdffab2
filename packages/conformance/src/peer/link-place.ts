import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import type { Server, Socket } from "node:net";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** What a file is, for a case to look at: its kind, its rights in octal digits, its size. */
export interface FileForm {
  readonly kind: "file" | "folder" | "socket" | "none";
  readonly mode?: string;
  readonly bytes?: number;
}

const SOCKET = ".sock";

/** The directories in which servers of a case meet (spec 17.6). */
export class LinkPlace {
  readonly #base: string = mkdtempSync(join(tmpdir(), "tb-"));
  readonly #servers = new Set<Server>();

  /** Where something is. */
  path(name: string): string {
    return join(this.#base, name);
  }

  /** Makes a directory with these rights. */
  makeFolder(name: string, mode: number): void {
    mkdirSync(this.path(name));
    chmodSync(this.path(name), mode);
  }

  /** Makes a file. */
  makeFile(name: string, bytes: Uint8Array, mode: number): void {
    writeFileSync(this.path(name), bytes);
    chmodSync(this.path(name), mode);
  }

  /** A socket that refuses connections, as one whose process was killed. */
  async makeStale(name: string): Promise<void> {
    const made = this.path(`${name}.made`);
    const server = await this.#listening(made, () => {});
    renameSync(made, this.path(name));
    await new Promise((resolve) => server.close(resolve));
  }

  remove(name: string): void {
    rmSync(this.path(name), { recursive: true, force: true });
  }

  /** What is there under a name. */
  look(name: string): FileForm {
    const stats = lstatSync(this.path(name), { throwIfNoEntry: false });
    if (stats === undefined) return { kind: "none" };
    const mode = (stats.mode & 0o777).toString(8).padStart(4, "0");
    if (stats.isDirectory()) return { kind: "folder", mode };
    return stats.isSocket() ? { kind: "socket", mode } : { kind: "file", mode, bytes: stats.size };
  }

  /** The names of the servers that have a socket in a directory; none in one that is not there. */
  nodes(folder: string): string[] {
    if (this.look(folder).kind !== "folder") return [];
    return readdirSync(this.path(folder))
      .filter((file) => file.endsWith(SOCKET))
      .map((file) => file.slice(0, -SOCKET.length));
  }

  /** The secret of a directory. */
  secret(folder: string): Uint8Array {
    return Uint8Array.from(readFileSync(join(this.path(folder), "secret")));
  }

  /** Dials a server. */
  async dial(folder: string, node: string): Promise<Socket> {
    const socket = connect({ path: join(this.path(folder), node + SOCKET), allowHalfOpen: true });
    socket.on("error", () => {});
    await new Promise<void>((resolve) => {
      for (const event of ["connect", "close"]) socket.once(event, () => resolve());
    });
    return socket;
  }

  /** Listens as a server of a directory; each that dials is `taken`. */
  async listen(folder: string, node: string, taken: (socket: Socket) => void): Promise<void> {
    const path = join(this.path(folder), node + SOCKET);
    // It gets its name when it listens.
    const made = join(dirname(path), `${node}.made`);
    await this.#listening(made, (socket) => {
      socket.on("error", () => {});
      taken(socket);
    });
    renameSync(made, path);
  }

  close(): void {
    for (const server of this.#servers) server.close();
    rmSync(this.#base, { recursive: true, force: true });
  }

  async #listening(path: string, taken: (socket: Socket) => void): Promise<Server> {
    const server = createServer({ allowHalfOpen: true }, taken);
    this.#servers.add(server);
    await new Promise<void>((resolve) => {
      server.listen(path, resolve);
    });
    return server;
  }
}
