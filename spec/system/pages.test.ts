import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "./programs/browser.ts";
import { startHaproxy } from "./programs/haproxy.ts";
import { startNginx } from "./programs/nginx.ts";
import { Place } from "./programs/place.ts";
import type { ProxyProgram } from "./programs/proxy.ts";
import { ServerProcess } from "./programs/server.ts";
import { Tab } from "./tab.ts";
import { whole } from "./whole.ts";

const place = new Place();
let browser: Browser;
let server: ServerProcess;
/** Allows all pages of this machine: behind proxies that do not pass on Host they come from elsewhere. */
let lenient: ServerProcess;

beforeAll(async () => {
  [browser, server, lenient] = await Promise.all([
    place.browser(startBrowser()),
    place.started(ServerProcess.start()),
    place.started(ServerProcess.start({ origins: "local" })),
  ]);
});
afterAll(place.leave);

/** A page in a profile of its own. */
async function open(port = server.port): Promise<Tab> {
  return Tab.open(await browser.newContext(), port);
}

/** A page behind a proxy has its stream whole, over one transport only. */
async function expectStream(
  proxy: Promise<ProxyProgram>,
  target: ServerProcess,
  transport: string,
): Promise<void> {
  const tab = await open((await place.started(proxy)).port);
  await tab.begin("300 every 3");
  expect(await tab.tally(target, 20)).toEqual(whole(300));
  expect((await tab.look()).states).toEqual(["connecting", transport]);
}

test("behind nginx that lets WebSockets through, a page has its stream by one", async () => {
  const site = { file: "nginx.conf", server: server.port };
  await expectStream(startNginx(site), server, "websocket");
});

test("behind nginx that strips upgrades, a page has its stream as events", async () => {
  const site = { file: "nginx-plain.conf", server: lenient.port };
  await expectStream(startNginx(site), lenient, "stream");
});

test("behind nginx that holds events back, a page has its stream by polls", async () => {
  const site = { file: "nginx-held.conf", server: lenient.port };
  await expectStream(startNginx(site), lenient, "poll");
});

test("behind haproxy a page has its stream by a WebSocket", async () => {
  const site = { file: "haproxy.cfg", server: server.port };
  await expectStream(startHaproxy(site), server, "websocket");
});

for (const kind of ["websocket", "stream", "poll"] as const) {
  test(`a page that is loaded again goes on with its stream where it was, by ${kind} R-STREAM-19`, async () => {
    const tab = await open();
    await tab.begin("300 every 3", { use: [kind] });
    await tab.has(50);
    await tab.page.reload();
    await tab.begin("nothing, for it is asked already", { use: [kind] });
    expect((await tab.look()).items.length).toBeLessThan(300);
    expect(await tab.tally(server, 20)).toEqual(whole(300));
  });

  test(`a page in the back/forward cache goes on when it comes back, by ${kind} R-LIVE-7`, async () => {
    const tab = await open();
    await tab.begin("300 every 3", { use: [kind] });
    await tab.has(50);
    await tab.page.goto(`http://127.0.0.1:${server.port}/elsewhere`);
    await tab.page.goBack({ waitUntil: "commit" });
    const { shown, items } = await tab.look();
    expect(shown).toEqual(["loaded", "cached"]);
    expect(items.length).toBeLessThan(300);
    expect(await tab.tally(server, 20)).toEqual(whole(300));
  });
}
