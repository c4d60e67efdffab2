import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "./programs/browser.ts";
import { startNginx } from "./programs/nginx.ts";
import { Place } from "./programs/place.ts";
import { ServerProcess } from "./programs/server.ts";
import { Tab } from "./tab.ts";
import { whole } from "./whole.ts";

const place = new Place();
let browser: Browser;
let server: ServerProcess;

beforeAll(async () => {
  [browser, server] = await Promise.all([
    place.browser(startBrowser()),
    // Behind a proxy that is not told the name, a page comes from elsewhere.
    place.started(ServerProcess.start({ origins: "local" })),
  ]);
});
afterAll(place.leave);

/** A page in a profile of its own. */
async function open(port = server.port): Promise<Tab> {
  return Tab.open(await browser.newContext(), port);
}

for (const [file, transport] of [
  ["nginx.conf", "websocket"],
  ["nginx-plain.conf", "stream"],
  ["nginx-held.conf", "poll"],
] as const) {
  test(`a page behind ${file} has its stream by ${transport}`, async () => {
    const { port } = await place.started(startNginx({ file, server: server.port }));
    const tab = await open(port);
    await tab.begin("300 every 3");
    expect(await tab.tally(server, 20)).toEqual(whole(300));
    expect((await tab.look()).states).toEqual(["connecting", transport]);
  });
}

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
