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

beforeAll(async () => {
  browser = await place.browser(startBrowser());
});
afterAll(place.leave);

for (const kind of ["websocket", "stream", "poll"] as const) {
  test(`a tab that is frozen until it is given up goes on when it thaws, by ${kind} R-LIVE-7`, async () => {
    const server = await place.started(ServerProcess.start({ beatMs: 1000 }));
    const page = await UnwatchedPage.open(browser, `http://127.0.0.1:${server.port}/`);
    await page.until("'app' in globalThis", 10);
    const begin = { use: [kind], room: kind, key: kind, text: "300 every 3" };
    await page.run(`app.begin(${JSON.stringify(begin)})`);
    await page.until("app.items.length >= 50", 10);
    const lost = server.heard("lost");
    await page.lives("frozen");
    await lost;
    await page.lives("active");
    await page.until("app.isOver", 20);
    const { items, gaps } = JSON.parse(await page.run("JSON.stringify(app)"));
    expect(items.length).toBe(300);
    expect(tallyOf(await server.sentIn(kind), items, gaps)).toEqual(whole(300));
  });
}

test("the third tab of an origin polls briefly until another one closes R-TRANS-27", async () => {
  const server = await place.started(ServerProcess.start());
  const context = await browser.newContext();
  const tabs: Tab[] = [];
  for (let n = 0; n < 3; n++) {
    const tab = await Tab.open(context, server.port);
    await tab.begin("what is pushed", { use: ["stream", "poll"], parameters: { shortPollMs: 50 } });
    server.push(tab.room, 5);
    await tab.has(5);
    tabs.push(tab);
  }
  const [first, ...others] = await Promise.all(tabs.map((tab) => tab.look()));
  expect([first, ...others].map((seen) => [seen?.states.at(-1), seen?.isConstrained])).toEqual([
    ["stream", false],
    ["stream", false],
    ["poll", true],
  ]);
  await tabs[0]?.page.close();
  const [, , last] = tabs;
  if (last === undefined) throw new Error("there is no third tab");
  await last.page.waitForFunction(() => !globalThis.app.isConstrained);
  server.push(last.room, 5);
  server.end(last.room);
  expect(await last.tally(server, 10)).toEqual(whole(10));
});

test("seven tabs of an origin leave connections to other requests", async () => {
  const server = await place.started(ServerProcess.start());
  const context = await browser.newContext();
  for (let n = 0; n < 7; n++) {
    const tab = await Tab.open(context, server.port);
    await tab.begin("what is pushed", { use: ["stream", "poll"], parameters: { shortPollMs: 50 } });
    server.push(tab.room, 5);
    await tab.has(5);
  }
});

test("a page of an allowed origin is asked for only once for each URL R-TRANS-2", async () => {
  const pages = await place.started(ServerProcess.start());
  const origins = [`http://127.0.0.1:${pages.port}`];
  const server = await place.started(ServerProcess.start({ origins }));
  const tab = await Tab.open(await browser.newContext(), pages.port);
  const url = `http://127.0.0.1:${server.port}/chat`;
  await tab.begin("300 every 3", { url, use: ["poll"] });
  expect(await tab.tally(server, 20)).toEqual(whole(300));
  const count = (wanted: string): number => server.requests.filter((one) => one === wanted).length;
  expect(count("POST /chat/poll")).toBeGreaterThan(5);
  expect([count("OPTIONS /chat/poll"), count("OPTIONS /chat/send")]).toEqual([1, 1]);
});

test("a page of another origin gets no session R-TRANS-2", async () => {
  const pages = await place.started(ServerProcess.start());
  const server = await place.started(ServerProcess.start());
  const tab = await Tab.open(await browser.newContext(), pages.port);
  await tab.begin("300 every 3", { url: `http://127.0.0.1:${server.port}/chat` });
  await tab.is("waiting");
  const asked = new Set(server.requests.filter((one) => !one.startsWith("GET")));
  expect(asked).toEqual(new Set(["UPGRADE /chat", "OPTIONS /chat/stream", "OPTIONS /chat/poll"]));
  expect(server.sessions).toEqual([]);
});
