import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "./programs/browser.ts";
import { Place } from "./programs/place.ts";
import { ServerProcess } from "./programs/server.ts";
import { Tab } from "./tab.ts";
import { whole } from "./whole.ts";

const place = new Place();
let browser: Browser;
/** One has the pages; the other takes pages of the first. */
let pages: ServerProcess;
let server: ServerProcess;

beforeAll(async () => {
  [browser, pages] = await Promise.all([
    place.browser(startBrowser()),
    place.started(ServerProcess.start()),
  ]);
  const origins = [`http://127.0.0.1:${pages.port}`];
  server = await place.started(ServerProcess.start({ origins }));
});
afterAll(place.leave);

test("the browser asks for leave once for each URL, however many requests follow R-TRANS-2", async () => {
  const tab = await Tab.open(await browser.newContext(), pages.port);
  const url = `http://127.0.0.1:${server.port}/chat`;
  await tab.begin("300 every 3", { url, use: ["poll"] });
  expect(await tab.tally(server, 20)).toEqual(whole(300));
  const count = (wanted: string): number => server.requests.filter((one) => one === wanted).length;
  expect(count("POST /chat/poll")).toBeGreaterThan(5);
  expect([count("OPTIONS /chat/poll"), count("OPTIONS /chat/send")]).toEqual([1, 1]);
});

test("a page of an origin that is not allowed gets nowhere, by no transport R-TRANS-2", async () => {
  const tab = await Tab.open(await browser.newContext(), server.port);
  const sessions = pages.sessions.length;
  await tab.begin("300 every 3", { url: `http://127.0.0.1:${pages.port}/chat` });
  await tab.is("waiting");
  const asked = new Set(pages.requests.filter((one) => one.includes("/chat")));
  expect(asked).toEqual(new Set(["UPGRADE /chat", "OPTIONS /chat/stream", "OPTIONS /chat/poll"]));
  expect(pages.sessions.length).toBe(sessions);
});

test("seven tabs share six connections: two streams, and polls that are brief until one leaves R-TRANS-27", async () => {
  const context = await browser.newContext();
  const tabs: Tab[] = [];
  for (let n = 0; n < 7; n++) {
    const tab = await Tab.open(context, pages.port);
    const parameters = { shortPollMs: 50 };
    await tab.begin("what is pushed", { use: ["stream", "poll"], parameters });
    pages.push(tab.room, 5);
    await tab.has(5);
    tabs.push(tab);
  }
  const seen = await Promise.all(tabs.map((tab) => tab.look()));
  expect(seen.map(({ states, isConstrained }) => [states.at(-1), isConstrained])).toEqual([
    ...Array(2).fill(["stream", false]),
    ...Array(5).fill(["poll", true]),
  ]);
  await tabs[0]?.page.close();
  const freed = await Promise.any(
    tabs.slice(2).map(async (tab) => {
      await tab.page.waitForFunction(() => !globalThis.app.isConstrained);
      return tab;
    }),
  );
  pages.push(freed.room, 5);
  pages.end(freed.room);
  expect(await freed.tally(pages, 10)).toEqual(whole(10));
});
