import { expect, test } from "vitest";
import { EnginePair, STREAM, UNARY } from "../testing/engine-pair.ts";
import { HeldBytes } from "./held-bytes.ts";

const much = "x".repeat(3000);

/** A pair whose server has sent more than the bound to a client that acknowledges nothing. */
function full(server: { readonly principalBytes?: number; readonly processBytes?: number }) {
  const pair = EnginePair.live({ server, client: { ackBytes: 1_000_000, ackFrames: 1000 } });
  const [, first] = pair.open(STREAM, "x");
  pair.settle();
  pair.send(pair.call.stream, much);
  pair.settle();
  return { pair, first };
}

// R-FLOW-2
for (const server of [{ principalBytes: 3000 }, { processBytes: 3000 }]) {
  test(`at the bound no call begins, and what runs goes on: ${Object.keys(server)[0]}`, () => {
    const { pair, first } = full(server);
    const [, refused] = pair.open(UNARY, "more");
    pair.settle();
    expect(refused.heard).toEqual(["failed resource_exhausted no"]);
    pair.send(pair.call.stream, "and");
    pair.settle();
    expect(first.heard.at(-1)).toBe("CD and");
    // The acknowledgement makes room.
    pair.wait(5000);
    pair.open(UNARY, "again");
    pair.settle();
    expect(pair.call.input).toBe("again");
  });
}

// R-SES-34
test("a session that is over keeps nothing, whoever keeps the session", () => {
  const { pair } = full({ processBytes: 3000 });
  const { server } = pair;
  expect(server.core.held).toBeGreaterThan(2000);
  pair.wire.lose();
  pair.send(pair.call.stream, "and");
  server.close(pair.now);
  expect(server.core.held).toBe(0);
});

// R-FLOW-2
test("at the bound no session begins", () => {
  const { pair } = full({ processBytes: 3000 });
  const other = pair.dial();
  const hello = pair.toServer[0];
  if (hello === undefined) throw new Error("there was no hello");
  const fresh = { written: 0, closed: 0 };
  const connection = pair.hub.connect(
    {
      write: () => void fresh.written++,
      close: (code) => {
        fresh.closed = code;
      },
      abort() {},
      authenticate: () => pair.hub.accept(connection, "bob", pair.now),
      began: (session) => pair.began(session),
      attached() {},
    },
    pair.now,
  );
  const bytes = (hello as Uint8Array).slice();
  // Another client's secret.
  const at = bytes.length - 1;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  connection.receive(bytes, pair.now);
  expect(fresh.closed).toBe(4108);
  expect(other.closedByServer).toBe(undefined);
});

// R-FLOW-2
test("each principal has a bound of its own, and nobody in particular has none", () => {
  const held = new HeldBytes({ principalBytes: 10, processBytes: 100 });
  held.add("ann", 10);
  held.add("bob", 9);
  held.add("", 50);
  expect(held.refusal("ann", "stream")).toMatchObject({
    code: "resource_exhausted",
    retry: "after",
    afterMs: 1000,
    processed: "no",
  });
  expect([held.refusal("bob", "stream"), held.refusal("", "session")]).toEqual([
    undefined,
    undefined,
  ]);
  held.add("", 31);
  expect(held.refusal("bob", "session")?.scope).toBe("session");
  held.add("ann", -10);
  expect(held.refusal("ann", "stream")).toBe(undefined);
});

test("a session that is over holds nothing", () => {
  const { pair } = full({ principalBytes: 3000 });
  pair.client.close(pair.now);
  pair.settle();
  expect(pair.hub.heldBytes.refusal("ann", "stream")).toBe(undefined);
});
