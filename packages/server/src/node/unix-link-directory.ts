import type { Stats } from "node:fs";
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { getuid } from "node:process";
import { isNodeName } from "../handover/node-name.ts";

const SUFFIX = ".sock";
const SECRET = "secret";
const SECRET_BYTES = 32;

/** The longest path that a socket can have on every system, in bytes. */
const MAX_PATH = 103;

/** The directory in which servers find each other's sockets (R-LINK-2, R-LINK-17 to R-LINK-20). */
export class LinkDirectory {
  readonly #path: string;
  readonly #user: number | undefined;

  /** `user`: whose it has to be; that of this process. */
  constructor(path: string, user: number | undefined = getuid?.()) {
    this.#path = path;
    this.#user = user;
  }

  /**
   * Makes the directory if there is none. Throws an `Error` for one that is another user's, that
   * others may write, or whose path is too long.
   */
  prepare(node: string): void {
    const path = this.#path;
    const socket = this.socket(node);
    if (Buffer.byteLength(socket) > MAX_PATH) {
      throw new Error(`${socket} is above the ${MAX_PATH} bytes of a socket's path`);
    }
    //@fault folder-for-all suite R-LINK-17 mkdirSync(path, { recursive: true, mode: 0o755 });
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const stats = statSync(path);
    this.#checkOwner(stats, path);
    //@fault others-may-write suite R-LINK-17 if (stats.mode < 0) {
    if ((stats.mode & 0o022) !== 0) {
      throw new Error(`others may write the directory ${path}: take that right from them`);
    }
  }

  /** Where a server listens. Throws a `TypeError` for what is no name of a server. */
  socket(node: string): string {
    if (!isNodeName(node)) throw new TypeError(`${JSON.stringify(node)} is no name of a server`);
    return join(this.#path, node + SUFFIX);
  }

  /** Where a server listens before others may know: they never dial it. */
  hiddenSocket(node: string): string {
    return `${this.socket(node).slice(0, -SUFFIX.length)}.new`;
  }

  /** Whether a server's socket is there. */
  has(node: string): boolean {
    return existsSync(this.socket(node));
  }

  /** The names of all servers that have a socket here. */
  nodes(): string[] {
    return readdirSync(this.#path)
      .filter((file) => file.endsWith(SUFFIX))
      .map((file) => file.slice(0, -SUFFIX.length))
      .filter(isNodeName);
  }

  /** Removes a server's socket, if it is there. */
  remove(node: string): void {
    rmSync(this.socket(node), { force: true });
  }

  /**
   * The secret of all that meet here, which the first of them draws. Throws an `Error` for a file
   * that others may read, or that is not one that this makes.
   */
  secret(node: string, random: (size: number) => Uint8Array): Uint8Array {
    const path = join(this.#path, SECRET);
    //@fault secret-replaced suite R-LINK-19 rmSync(path, { force: true }); return this.#makeSecret(path, node, random);
    return this.#readSecret(path) ?? this.#makeSecret(path, node, random);
  }

  #readSecret(path: string): Uint8Array | undefined {
    let file: number;
    try {
      file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
      throw error;
    }
    try {
      const stats = fstatSync(file);
      this.#checkOwner(stats, path);
      //@fault others-know-the-secret suite R-LINK-19 if (stats.mode < 0) {
      if ((stats.mode & 0o077) !== 0) {
        throw new Error(`others may use ${path}: remove it while no server runs`);
      }
      if (!stats.isFile() || stats.size !== SECRET_BYTES) {
        throw new Error(`${path} is no secret of ${SECRET_BYTES} bytes: remove it`);
      }
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  }

  /** Writes the secret beside its place first: nobody ever reads the half of one. */
  #makeSecret(path: string, node: string, random: (size: number) => Uint8Array): Uint8Array {
    const draft = join(this.#path, `${SECRET}.${node}`);
    //@fault secret-for-all suite R-LINK-19 writeFileSync(draft, random(SECRET_BYTES), { flag: "wx", mode: 0o644 });
    writeFileSync(draft, random(SECRET_BYTES), { flag: "wx", mode: 0o600 });
    try {
      linkSync(draft, path);
    } catch (error) {
      const isOther = error instanceof Error && "code" in error && error.code === "EEXIST";
      if (!isOther) throw error;
    } finally {
      rmSync(draft);
    }
    const secret = this.#readSecret(path);
    if (secret === undefined) throw new Error(`${path} was removed as soon as it was made`);
    return secret;
  }

  #checkOwner({ uid }: Stats, path: string): void {
    if (uid !== this.#user) {
      throw new Error(`${path} belongs to the user ${uid}, not to ${this.#user}`);
    }
  }
}
