import type { NodeLinkHost, NodePeer } from "@twobyte/session/server";
import { expect, test } from "vitest";
import { LinkMux } from "./link-mux.ts";

function host(told: string[], name: string): NodeLinkHost {
  const say = (what: string) => (peer: NodePeer) => void told.push(`${name} ${what} ${peer.node}`);
  return {
    joined(peer) {
      say("joined")(peer);
      peer.send(Uint8Array.of(9));
    },
    received: (peer, message) => say(`received ${message.join()}`)(peer),
    changed: say("changed"),
    lost: say("lost"),
  };
}

test("each channel hears of all peers, of its own messages alone, and sends them with its byte", () => {
  const [told, sent]: [string[], string[]] = [[], []];
  const mux = new LinkMux();
  mux.channel(1, host(told, "one"));
  mux.channel(2, host(told, "two"));
  expect(() => mux.channel(2, host(told, "two"))).toThrow("in use");
  const peer: NodePeer = {
    node: "x",
    isReady: true,
    send: (bytes) => void sent.push(bytes.join()),
  };
  mux.received(peer, Uint8Array.of(1, 5));
  mux.joined(peer);
  for (const bytes of [[1, 5], [2], [3, 7], []]) mux.received(peer, Uint8Array.from(bytes));
  mux.changed(peer);
  mux.lost(peer);
  mux.lost(peer);
  expect(sent).toEqual(["1,9", "2,9"]);
  expect(told).toEqual([
    ...["one joined x", "two joined x", "one received 5 x", "two received  x"],
    ...["one changed x", "two changed x", "one lost x", "two lost x"],
  ]);
});
