import { afterAll, beforeAll, expect, test } from "vitest";
import type { Faults } from "../../packages/testing/src/index.ts";
import { ChaosProxy } from "../../packages/testing/src/index.ts";
import { bareEvents } from "./bare-events.ts";
import { startHaproxy } from "./programs/haproxy.ts";
import { startNginx } from "./programs/nginx.ts";
import { Place } from "./programs/place.ts";
import { ServerProcess } from "./programs/server.ts";
import { Visit } from "./visit.ts";
import { whole } from "./whole.ts";

const place = new Place();
let server: ServerProcess;

beforeAll(async () => {
  server = await place.started(ServerProcess.start());
});
afterAll(place.leave);

function visit(port: number): Visit {
  return place.until(new Visit(port, "200 every 5"), ({ session }) => session.close());
}

/** A port that leads to the server through faults. */
async function faulty(faults: Faults): Promise<number> {
  const proxy = await ChaosProxy.listen({ upstream: { port: server.port }, faults });
  return place.until(proxy.port, () => proxy.close());
}

/** What is measured in seconds gets another chance: a busy machine may take some for itself. */
const timed = { retry: 2 };

/** Answers are held until they end. */
const buffer = { down: { buffer: 2 ** 30 } } as const;

test.concurrent("the recommended configurations hold nothing back", async () => {
  const [nginx, haproxy] = await Promise.all([
    place.started(startNginx({ file: "nginx.conf", server: server.port })),
    place.started(startHaproxy({ file: "haproxy.cfg", server: server.port })),
  ]);
  // One may come together with the next, on a busy machine a few may.
  for (const { arrivals, sent } of await Promise.all([nginx, haproxy].map(bareEvents)))
    expect(arrivals).toBeGreaterThan(sent / 2);
});

test.concurrent("haproxy has events wait for one another, unless it is told not to", async () => {
  const file = "haproxy-plain.cfg";
  const { arrivals, sent } = await bareEvents(
    await place.started(startHaproxy({ file, server: server.port })),
  );
  expect(arrivals).toBeLessThan(sent / 2);
});

test.concurrent(
  "behind nginx that compresses event streams, polls are used within 7 s R-TRANS-34",
  timed,
  async () => {
    const file = "nginx-held.conf";
    const proxy = await place.started(startNginx({ file, server: server.port }));
    expect(await bareEvents(proxy)).toMatchObject({ arrivals: 1, encoding: "gzip" });
    const guest = visit(proxy.port);
    expect(await guest.firstAfter).toBeLessThan(7000);
    expect(await guest.tally(server, 20)).toEqual(whole(200));
    expect(guest.states).toEqual(["connecting", "poll"]);
  },
);

test.concurrent("behind nginx that buffers, whose opt-out is heeded, events come as they are sent R-TRANS-9", async () => {
  const file = "nginx-plain.conf";
  const proxy = await place.started(startNginx({ file, server: server.port }));
  expect(await bareEvents(proxy)).toMatchObject({ arrivals: 1 });
  const guest = visit(proxy.port);
  expect(await guest.firstAfter).toBeLessThan(2500);
  expect(await guest.tally(server, 20)).toEqual(whole(200));
  expect(guest.states).toEqual(["connecting", "stream"]);
});

test.concurrent(
  "behind haproxy with something that holds answers back, polls are used within 7 s",
  timed,
  async () => {
    const upstream = await faulty(buffer);
    const file = "haproxy-plain.cfg";
    const proxy = await place.started(startHaproxy({ file, server: upstream }));
    expect(await bareEvents(proxy)).toMatchObject({ arrivals: 1 });
    const guest = visit(proxy.port);
    expect(await guest.firstAfter).toBeLessThan(7000);
    expect(await guest.tally(server, 20)).toEqual(whole(200));
    expect(guest.states).toEqual(["connecting", "poll"]);
  },
);

for (const [name, start, file] of [
  ["nginx", startNginx, "nginx.conf"],
  ["haproxy", startHaproxy, "haproxy.cfg"],
] as const) {
  test.concurrent(
    `behind ${name} with WebSockets that open and stay mute, events are used within 3.5 s`,
    timed,
    async () => {
      const upstream = await faulty({ blockUpgrade: "mute" });
      const proxy = await place.started(start({ file, server: upstream }));
      const guest = visit(proxy.port);
      expect(await guest.firstAfter).toBeLessThan(3500);
      expect(await guest.tally(server, 20)).toEqual(whole(200));
      expect(guest.states).toEqual(["connecting", "stream"]);
    },
  );

  test.concurrent(
    `behind ${name} with mute WebSockets and events held back, polls are used within 7 s`,
    timed,
    async () => {
      const upstream = await faulty({ ...buffer, blockUpgrade: "mute" });
      const proxy = await place.started(start({ file, server: upstream }));
      expect(await bareEvents(proxy)).toMatchObject({ arrivals: 1 });
      const guest = visit(proxy.port);
      expect(await guest.firstAfter).toBeLessThan(7000);
      expect(await guest.tally(server, 20)).toEqual(whole(200));
      expect(guest.states).toEqual(["connecting", "poll"]);
    },
  );
}
