import type { BrowserContext, Page } from "playwright-core";
import type { App, Begin } from "./page/app-types.ts";
import type { ServerProcess } from "./programs/server.ts";
import { within } from "./programs/within.ts";
import type { StreamTally } from "./whole.ts";
import { tallyOf } from "./whole.ts";

let tabs = 0;

/** A page in a browser with a client and one stream. */
export class Tab {
  /** Where nobody else is. */
  readonly room: string = `tab ${++tabs}`;
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens a page of a site; nothing is asked yet. */
  static async open(context: BrowserContext, port: number): Promise<Tab> {
    const tab = new Tab(await context.newPage());
    await tab.page.goto(`http://127.0.0.1:${port}/`);
    return tab;
  }

  /** Connects and asks; `text` is `<count> every <ms>`, or something else for what is pushed. */
  async begin(text: string, how: Partial<Begin> = {}): Promise<void> {
    const begin: Begin = { room: this.room, key: `key of ${this.room}`, text, ...how };
    await this.page.waitForFunction(() => "app" in globalThis);
    await this.page.evaluate((given) => globalThis.app.begin(given), begin);
  }

  /** Resolves when so many items have arrived. */
  async has(count: number): Promise<void> {
    await this.page.waitForFunction((wanted) => globalThis.app.items.length >= wanted, count);
  }

  /** Resolves when the session is in a state, or live over a transport. */
  async is(state: string): Promise<void> {
    await this.page.waitForFunction((wanted) => globalThis.app.states.at(-1) === wanted, state);
  }

  /** All that the page tells. */
  look(): Promise<Omit<App, "begin">> {
    return this.page.evaluate(() => {
      const { items, states, gaps, isConstrained, isOver, shown } = globalThis.app;
      return { items, states, gaps, isConstrained, isOver, shown };
    });
  }

  /** Checks the stream against the server's ledger, when it has ended; `seconds` it has for that. */
  async tally(server: ServerProcess, seconds: number): Promise<StreamTally> {
    const ended = this.page.waitForFunction(() => globalThis.app.isOver, undefined, { timeout: 0 });
    ended.catch(() => {});
    await within(seconds, `the stream of ${this.room} ends`, ended).catch(async (error: Error) => {
      const { items, states } = await this.look();
      throw new Error(`${error.message}: ${items.length} items, ${states.join(", ")}`);
    });
    const { items, gaps } = await this.look();
    return tallyOf(await server.sentIn(this.room), items, gaps);
  }
}
