import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { startDeployHaproxy } from "./programs/deploy-haproxy.ts";
import { startDeployNginx } from "./programs/deploy-nginx.ts";
import { DeployedServer } from "./programs/deployed-server.ts";
import { freePort } from "./programs/free-port.ts";
import { Place } from "./programs/place.ts";
import { servicesByHand } from "./programs/services-by-hand.ts";
import { canRunSystemd, startSystemd } from "./programs/systemd.ts";
import { untilReady } from "./programs/until-ready.ts";
import { within } from "./programs/within.ts";
import { Reader } from "./reader.ts";
import { whole } from "./whole.ts";

const startServices = canRunSystemd() ? startSystemd : servicesByHand;
const proxies = [
  { file: "haproxy.cfg", startProxy: startDeployHaproxy },
  { file: "nginx.conf", startProxy: startDeployNginx },
];
/** Clients that are there all the time. */
const READERS = 24;
/** Another comes, and stays for a stream, every so many ms. */
const ANOTHER_MS = 500;

for (const { file, startProxy } of proxies) {
  test.concurrent(`behind the guide's ${file} both servers are replaced, and no client notices`, async ({
    onTestFinished,
  }) => {
    const place = new Place();
    onTestFinished(place.leave);
    const server = await place.started(DeployedServer.install());
    const services = await place.started(startServices(server.folder));
    const servers = [await freePort(), await freePort()] as const;
    for (const port of servers) await services.start(port);
    for (const port of servers) await untilReady(port);
    const proxy = await place.started(startProxy(servers, services));
    const come = (): Reader => place.until(new Reader(proxy.port), (reader) => reader.close());
    const readers = Array.from({ length: READERS }, come);
    await within(20, "all have items", Promise.all(readers.map(({ joined }) => joined)));

    const replaced = within(120, "both are replaced", proxy.deploy());
    const passing: Reader[] = [];
    let isOver = false;
    replaced.finally(() => (isOver = true)).catch(() => {});
    while (!isOver) {
      const reader = come();
      passing.push(reader);
      reader.finish().catch(() => {});
      await pause(ANOTHER_MS);
    }
    await replaced;
    const all = [...readers, ...passing];
    await within(20, "streams end", Promise.all(all.map((reader) => reader.finish())));

    for (const reader of all) {
      const tally = reader.tally(server);
      expect(tally).toEqual(whole(tally.sent));
      expect([...reader.states]).toEqual(["connecting", "live"]);
    }
    const [first, second] = server.drains;
    const fine = { ended: 0, cut: 0, lost: 0, cutCalls: 0 };
    expect(server.drains).toMatchObject([fine, fine]);
    expect(first?.moved).toBeGreaterThan(0);
    // Those that had left the first one too.
    expect(second?.moved).toBeGreaterThanOrEqual(READERS);
  }, 150_000);
}
