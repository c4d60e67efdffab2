import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { LinkDirectory } from "./unix-link-directory.ts";

/** A path in a fresh folder. */
function fresh(): string {
  const root = mkdtempSync(join(tmpdir(), "twobyte-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return join(root, "link");
}

/** A directory in use, and where it is. */
function prepared(): { readonly path: string; readonly directory: LinkDirectory } {
  const path = fresh();
  const directory = new LinkDirectory(path);
  directory.prepare("a");
  return { path, directory };
}

const mode = (path: string): number => statSync(path).mode & 0o777;
const drawn = (byte: number) => (size: number) => new Uint8Array(size).fill(byte);

test("R-LINK-17: the directory is made for its user alone", () => {
  const { path, directory } = prepared();
  expect(mode(path)).toBe(0o700);
  directory.prepare("a");
});

test("R-LINK-17: a directory that others may write is refused", () => {
  const { path, directory } = prepared();
  for (const bits of [0o720, 0o702, 0o777, 0o1777]) {
    chmodSync(path, bits);
    expect(() => directory.prepare("a"), bits.toString(8)).toThrow("others may write");
  }
  chmodSync(path, 0o755);
  directory.prepare("a");
});

test("R-LINK-17: a directory of another user is refused", () => {
  const { path } = prepared();
  const own = statSync(path).uid;
  const other = new LinkDirectory(path, own + 1);
  expect(() => other.prepare("a")).toThrow(`${path} belongs to the user ${own}, not to ${own + 1}`);
});

test("a path that no socket can have is refused", () => {
  const long = new LinkDirectory(join(fresh(), "x".repeat(90)));
  expect(() => long.prepare("a")).toThrow("above the 103 bytes");
});

test("R-LINK-2: only names are looked for, and become part of a path", () => {
  const { path, directory } = prepared();
  for (const file of ["a.sock", "b-_9.sock", "c.new", "secret", "d e.sock", ".sock", "x.y.sock"]) {
    writeFileSync(join(path, file), "");
  }
  writeFileSync(join(path, `${"l".repeat(33)}.sock`), "");
  expect(directory.nodes().sort()).toEqual(["a", "b-_9"]);
  for (const name of ["", "..", "../a", "a/b", "a\0"]) {
    expect(() => directory.socket(name), name).toThrow(TypeError);
    expect(() => directory.remove(name), name).toThrow(TypeError);
  }
  directory.remove("a");
  directory.remove("a");
  expect([directory.has("a"), directory.has("b-_9")]).toEqual([false, true]);
});

test("R-LINK-19: the first draws the secret, for its user alone, and the others read it", () => {
  const { path, directory } = prepared();
  const secret = directory.secret("a", drawn(1));
  expect(secret).toEqual(Buffer.alloc(32, 1));
  expect(directory.secret("b", drawn(2))).toEqual(secret);
  expect(mode(join(path, "secret"))).toBe(0o600);
  expect(readdirSync(path)).toEqual(["secret"]);
});

test("R-LINK-19: of several that draw at once one wins, and none reads the half of it", () => {
  const { path, directory } = prepared();
  const late = directory.secret("a", (size) => {
    directory.secret("b", drawn(2));
    return drawn(1)(size);
  });
  expect(late).toEqual(Buffer.alloc(32, 2));
  expect(readFileSync(join(path, "secret"))).toEqual(late);
  expect(readdirSync(path)).toEqual(["secret"]);
});

test("R-LINK-19: a secret that others may use, or that is none, is refused", () => {
  const { path, directory } = prepared();
  const file = join(path, "secret");
  directory.secret("a", drawn(1));
  for (const bits of [0o640, 0o604, 0o620, 0o601]) {
    chmodSync(file, bits);
    expect(() => directory.secret("b", drawn(2)), bits.toString(8)).toThrow("others may use");
  }
  chmodSync(file, 0o600);
  for (const size of [0, 31, 33]) {
    writeFileSync(file, Buffer.alloc(size));
    expect(() => directory.secret("b", drawn(2))).toThrow("no secret of 32 bytes");
  }
  rmSync(file);
  symlinkSync("/etc/hostname", file);
  expect(() => directory.secret("b", drawn(2))).toThrow("ELOOP");
});
