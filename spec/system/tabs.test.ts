import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "./programs/browser.ts";
import { Place } from "./programs/place.ts";
import { ServerProcess } from "./programs/server.ts";
import { UnwatchedPage } from "./programs/unwatched-page.ts";
import { Tab } from "./tab.ts";
import { tallyOf, whole } from "./whole.ts";

const place = new Place();
let browser: Browser;
let server: ServerProcess;

beforeAll(async () => {
  [browser, server] = await Promise.all([
    place.browser(startBrowser()),
    place.started(ServerProcess.start({ beatMs: 1000 })),
  ]);
});
afterAll(place.leave);

for (const kind of ["websocket", "stream", "poll"] as const) {
  test(`a tab that is frozen until it is given up goes on when it thaws, by ${kind} R-LIVE-7`, async () => {
    const page = await UnwatchedPage.open(browser, `http://127.0.0.1:${server.port}/`);
    await page.until("'app' in globalThis", 10);
    const began = server.heard("began");
    const begin = { use: [kind], room: kind, key: kind, text: "300 every 3" };
    await page.run(`app.begin(${JSON.stringify(begin)})`);
    await page.until("app.items.length >= 50", 10);
    const lost = server.heard("lost", await began);
    await page.lives("frozen");
    await lost;
    await page.lives("active");
    await page.until("app.isOver", 20);
    const { items, gaps } = JSON.parse(await page.run("JSON.stringify(app)"));
    expect(tallyOf(await server.sentIn(kind), items, gaps)).toEqual(whole(300));
  });

  test(`a page whose network goes and comes back goes on at once, by ${kind} R-LIVE-8`, async () => {
    const context = await browser.newContext();
    const tab = await Tab.open(context, server.port);
    // Should it try by the clock alone, it would be too late.
    const parameters = { retryWindowMs: 600_000, retryCapMs: 600_000 };
    await tab.begin("what is pushed", { use: [kind], parameters });
    server.push(tab.room, 50);
    await tab.has(50);
    await context.setOffline(true);
    await tab.is("waiting");
    server.push(tab.room, 50);
    server.end(tab.room);
    await context.setOffline(false);
    expect(await tab.tally(server, 20)).toEqual(whole(100));
    await context.close();
  });
}
