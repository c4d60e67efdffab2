import { afterAll, beforeAll, expect, test } from "vitest";
import type { Transport } from "../../packages/client/src/index.ts";
import { eventStream, longPoll, webSocket } from "../../packages/client/src/index.ts";
import { startHaproxy } from "./programs/haproxy.ts";
import { startNginx } from "./programs/nginx.ts";
import { Place } from "./programs/place.ts";
import type { ProxyProgram } from "./programs/proxy.ts";
import { ServerProcess } from "./programs/server.ts";
import { within } from "./programs/within.ts";
import { Visit } from "./visit.ts";
import { whole } from "./whole.ts";

const place = new Place();
let server: ServerProcess;

beforeAll(async () => {
  server = await place.started(ServerProcess.start());
});
afterAll(place.leave);

/** Both cut what is idle for 5 s. */
const impatient: Readonly<Record<string, () => Promise<ProxyProgram>>> = {
  nginx: () =>
    startNginx({
      file: "nginx.conf",
      server: server.port,
      changes: { "proxy_read_timeout 60s": "proxy_read_timeout 5s" },
    }),
  haproxy: () =>
    startHaproxy({
      file: "haproxy.cfg",
      server: server.port,
      changes: {
        "timeout client 60s": "timeout client 5s",
        "timeout server 60s": "timeout server 5s",
        "timeout tunnel 60s": "timeout tunnel 5s",
      },
    }),
};

for (const [name, start] of Object.entries(impatient)) {
  for (const transport of [webSocket, eventStream]) {
    test.concurrent(`behind ${name} that cuts at 5 s, a ${transport.name} asks for shorter beats after two cuts R-LIVE-9 R-LIVE-10`, async () => {
      const { port } = await place.started(start());
      const guest = visit(port, transport);
      for (let cut = 1; cut <= 2; cut++) {
        await say(guest, 5);
        await within(20, `cut ${cut}`, guest.is("resuming"));
        await within(20, `back after cut ${cut}`, guest.is("live"));
      }
      await say(guest, 5);
      // From now on beats come within 3 s: nothing is cut, however long nobody says anything.
      expect(await lasts(guest, 7)).toBe(true);
      await say(guest, 5);
      server.end(guest.room);
      expect(await guest.tally(server, 20)).toEqual(whole(20));
      expect(guest.states.filter((state) => state === transport.name).length).toBe(3);
    });
  }

  test.concurrent(`behind ${name} that cuts at 5 s, polls are repeated and nothing is lost R-TRANS-21`, async () => {
    const { port } = await place.started(start());
    const guest = visit(port, longPoll);
    await say(guest, 5);
    // The poll that is held now is answered by the proxy, with an error.
    expect(await lasts(guest, 6)).toBe(true);
    await say(guest, 5);
    server.end(guest.room);
    expect(await guest.tally(server, 20)).toEqual(whole(10));
    expect(guest.states).toEqual(["connecting", "poll"]);
  });
}

function visit(port: number, transport: Transport): Visit {
  const options = { transports: [transport] };
  return place.until(new Visit(port, "what is pushed", options), ({ session }) => session.close());
}

/** Has so many items sent, and waits until they are there. */
async function say(guest: Visit, count: number): Promise<void> {
  const expected = guest.items.length + count;
  server.push(guest.room, count);
  await within(5, `item ${expected}`, guest.has(expected));
}

/** Whether a session stays live for so many seconds in which nothing is said. */
function lasts(guest: Visit, seconds: number): Promise<boolean> {
  const lost = guest.is("resuming").then(() => false);
  return within(seconds, "", lost).catch(() => true);
}
