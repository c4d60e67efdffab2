import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { hostClock } from "@twobyte/session";
import { expect, onTestFinished, test } from "vitest";
import { LinkPlace, until } from "../testing/link-place.ts";

const link = JSON.stringify(new URL("unix-link.ts", import.meta.url).href);

/** A server that answers each message with the same and one byte more, and tells its name. */
const script = `
const { unixLink } = await import(${link});
const link = unixLink({ directory: process.argv[1], poll: 50 });
const peers = new Set();
link.start({
  joined: (peer) => process.send(["joined", peer.node]),
  received: (peer, message) => peer.send(Uint8Array.of(...message, message.length)),
  changed: (peer) => process.send(["changed", peer.node]),
  lost: (peer) => process.send(["lost", peer.node]),
});
process.once("message", () => {
  process.disconnect();
  void link.close();
});
link.announce(true);
process.send(["node", link.node]);`;

/** Another process with a server in it. */
class Child {
  readonly process: ChildProcess;
  readonly heard: string[] = [];
  node = "";

  constructor(directory: string) {
    const tsx = ["--import", import.meta.resolve("tsx"), "--conditions=@twobyte/source"];
    const args = [...tsx, "--input-type=module", "--eval", script, directory];
    this.process = spawn(process.execPath, args, { stdio: ["ignore", 2, 2, "ipc"] });
    this.process.on("message", ([what, node]: [string, string]) => {
      if (what === "node") this.node = node;
      else this.heard.push(`${what} ${node}`);
    });
    onTestFinished(() => void this.process.kill("SIGKILL"));
  }
}

test("R-LINK-20: processes find each other; one that closes ends by itself, one that is killed is lost", async () => {
  const place = new LinkPlace();
  const [one, two] = [new Child(place.directory), new Child(place.directory)];
  await until(() => one.node !== "" && two.node !== "");
  // By the same time as the others': two that dial each other at once try again later.
  const here = place.start({ clock: hostClock, poll: 50 });
  await until(() => here.host.heard.length === 4);
  await until(() => one.heard.length === 3 && two.heard.length === 3);
  expect(here.host.take().sort()).toEqual(
    [one.node, two.node].flatMap((node) => [`${node} is ready`, `joined ${node}`]).sort(),
  );
  expect(one.heard.sort()).toEqual(
    [`changed ${two.node}`, `joined ${here.node}`, `joined ${two.node}`].sort(),
  );
  here.host.send(one.node, Uint8Array.of(7, 7));
  await until(() => here.host.heard.length === 1);
  expect(here.host.take()).toEqual([`${one.node}: 7,7,2`]);

  one.process.send("close");
  const [code] = await once(one.process, "exit");
  await until(() => here.host.heard.length === 1 && two.heard.length === 4);
  expect([code, here.host.take()]).toEqual([0, [`lost ${one.node}`]]);
  expect(existsSync(place.path(`${one.node}.sock`))).toBe(false);

  two.process.kill("SIGKILL");
  await until(() => here.host.heard.length === 1);
  expect(here.host.take()).toEqual([`lost ${two.node}`]);
  expect(existsSync(place.path(`${two.node}.sock`))).toBe(true);
  await until(() => !existsSync(place.path(`${two.node}.sock`)));
});
