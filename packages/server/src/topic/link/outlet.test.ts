import { expect, test } from "vitest";
import type { LogItem } from "../../log/log-item.ts";
import type { OutletKey } from "./outlet.ts";
import { Outlet } from "./outlet.ts";
import type { TopicPeer } from "./topic-peer.ts";

/** An outlet, and what became of what it has. */
function outlet() {
  const heard: string[] = [];
  let drawn = 0;
  const textOf = ({ payload }: LogItem): string => String.fromCharCode(...payload);
  const key: OutletKey = {
    host: { held: 0, draw: () => ++drawn },
    publishTo: (_peer, item, seq) => void heard.push(`sent ${textOf(item)} as ${seq}`),
    append: (item) => void heard.push(`kept ${textOf(item)}`),
    missed: (count) => void heard.push(`missed ${count}`),
  };
  const out = new Outlet(key);
  /** Asks whether all is settled, which is written down under a name. */
  const ask = async (name: string): Promise<void> => {
    await out.settled();
    heard.push(name);
  };
  return { out, heard, ask };
}

const item = (text: string): LogItem => ({
  message: "M",
  revision: 1,
  payload: Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
});
const peer = {} as TopicPeer;
const soon = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

test("R-HAND-25: publications are settled when their keeper has them", async () => {
  const { out, heard, ask } = outlet();
  void ask("at once");
  out.submit(item("a"));
  void ask("first");
  out.submit(item("b"));
  void ask("second");
  out.go(peer);
  await soon();
  expect(heard).toEqual(["sent a as 1", "sent b as 2", "at once"]);
  out.got(1);
  await soon();
  expect(heard.slice(3)).toEqual(["first"]);
  out.got(2);
  await soon();
  expect(heard.slice(4)).toEqual(["second"]);
});

test("publications are settled when this server keeps them, or their keeper is gone", async () => {
  const kept = outlet();
  kept.out.submit(item("a"));
  void kept.ask("settled");
  kept.out.go("here");
  await soon();
  expect(kept.heard).toEqual(["kept a", "settled"]);
  const lost = outlet();
  lost.out.go(peer);
  lost.out.submit(item("a"));
  void lost.ask("settled");
  lost.out.lost();
  await soon();
  expect(lost.heard).toEqual(["sent a as 1", "missed 1", "settled"]);
});

test("publications that get others in front of them are settled when they are", async () => {
  const { out, heard, ask } = outlet();
  out.go(peer);
  out.submit(item("b"));
  void ask("settled");
  out.putBack([item("a")]);
  await soon();
  expect(heard).toEqual(["sent b as 1", "sent a as 2", "sent b as 3"]);
  out.got(3);
  await soon();
  expect(heard.at(-1)).toBe("settled");
});
