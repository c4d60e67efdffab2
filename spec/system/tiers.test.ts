import { afterAll, beforeAll, expect, test } from "vitest";
import { ChaosProxy } from "../../packages/testing/src/index.ts";
import { startHaproxy } from "./programs/haproxy.ts";
import { startNginx } from "./programs/nginx.ts";
import { Place } from "./programs/place.ts";
import type { ProxyProgram, Site } from "./programs/proxy.ts";
import { ServerProcess } from "./programs/server.ts";
import { Visit } from "./visit.ts";
import { whole } from "./whole.ts";

const place = new Place();
let server: ServerProcess;

beforeAll(async () => {
  server = await place.started(ServerProcess.start());
});
afterAll(place.leave);

function visit(port: number, question: string): Visit {
  return place.until(new Visit(port, question), ({ session }) => session.close());
}

/** The recommended configuration of each proxy, one that strips upgrades, and what makes the first the second. */
const kinds = [
  {
    name: "nginx",
    start: startNginx,
    allowing: "nginx.conf",
    stripping: "nginx-plain.conf",
    strip: {
      "proxy_set_header Upgrade $http_upgrade;": "",
      "proxy_set_header Connection $connection_upgrade;": 'proxy_set_header Connection "";',
    },
  },
  {
    name: "haproxy",
    start: startHaproxy,
    allowing: "haproxy.cfg",
    stripping: "haproxy-plain.cfg",
    strip: { "  default_backend": "  http-request del-header Upgrade\n  default_backend" },
  },
] as const;

for (const { name, start, allowing, stripping } of kinds) {
  test.concurrent(`behind ${name} that lets WebSockets through, a stream goes over one`, async () => {
    const { port } = await place.started(start({ file: allowing, server: server.port }));
    const guest = visit(port, "400 every 2");
    expect(await guest.tally(server, 20)).toEqual(whole(400));
    expect(guest.states).toEqual(["connecting", "websocket"]);
  });

  test.concurrent(`behind ${name} the server is told the client's address, whatever the client says`, async () => {
    const { port } = await place.started(start({ file: allowing, server: server.port }));
    const headers = { "x-forwarded-for": "192.0.2.1" };
    const response = await fetch(`http://127.0.0.1:${port}/address`, { headers });
    expect(await response.text()).toBe("127.0.0.1");
  });

  test.concurrent(`behind ${name} that strips upgrades, a stream goes as events, at once R-TRANS-24`, async () => {
    const { port } = await place.started(start({ file: stripping, server: server.port }));
    const guest = visit(port, "400 every 2");
    // Nobody waited for what is mute: that would take as long.
    expect(await guest.firstAfter).toBeLessThan(2500);
    expect(await guest.tally(server, 20)).toEqual(whole(400));
    expect(guest.states).toEqual(["connecting", "stream"]);
  });
}

/** One way takes so many ms: many, for what machines that are busy add is to be little beside it. */
const ONE_WAY = 400;

/** Ms to the first item over a wire that is long. */
async function firstItem(proxy: Promise<ProxyProgram>): Promise<number> {
  const { port } = await place.started(proxy);
  const faults = { up: { delay: ONE_WAY }, down: { delay: ONE_WAY } };
  const wire = await ChaosProxy.listen({ upstream: { port }, faults });
  place.until(wire, () => wire.close());
  return visit(wire.port, "1 every 0").firstAfter;
}

for (const { name, start, allowing: file, strip } of kinds) {
  test.concurrent(`where ${name} strips upgrades, the first item takes one more round trip`, {
    retry: 2,
  }, async () => {
    const site = { file, server: server.port };
    const fastest = async (changes: Site["changes"]): Promise<number> => {
      const times = Array.from({ length: 3 }, () => firstItem(start({ ...site, changes })));
      return Math.min(...(await Promise.all(times)));
    };
    const [over, stripped] = await Promise.all([fastest({}), fastest(strip)]);
    // And half of one, for timers.
    expect(stripped).toBeLessThan(over + 1.5 * 2 * ONE_WAY);
  });
}
