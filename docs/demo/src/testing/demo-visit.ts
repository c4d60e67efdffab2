import type { Browser, Locator, Page } from "playwright-core";
import type { Demo } from "../controller/start-demo.ts";
import { startDemo } from "../controller/start-demo.ts";
import type { StreamVerdict } from "./judge-page.ts";
import { judgePage } from "./judge-page.ts";
import { openPage, press } from "./open-page.ts";

/** A button to press, and how many ms to wait before. */
export interface Step {
  readonly fault: string;
  readonly wait: number;
}

/** A demo of its own, and a page that shows it. */
export class DemoVisit {
  readonly page: Page;
  readonly #demo: Demo;

  private constructor(demo: Demo, page: Page) {
    this.#demo = demo;
    this.page = page;
  }

  /** Starts a demo, and opens its page; resolves when items arrive. */
  static async begin(browser: Browser): Promise<DemoVisit> {
    const demo = await startDemo();
    try {
      return new DemoVisit(demo, await openPage(browser, demo.url));
    } catch (error) {
      await demo.close();
      throw error;
    }
  }

  async end(): Promise<void> {
    await this.page.close();
    await this.#demo.close();
  }

  async pressAll(steps: readonly Step[]): Promise<void> {
    for (const { fault, wait } of steps) {
      await this.page.waitForTimeout(wait);
      await press(this.page, fault);
    }
  }

  /**
   * Waits until the last answer is over, the dashboard has caught up and old servers have left, then
   * compares ledgers.
   */
  async settle(): Promise<StreamVerdict[]> {
    await this.page.getByLabel("keep asking").uncheck();
    await this.page.waitForFunction(
      () => {
        const demo = window.demo;
        const last = demo?.board.readings.value.at(-1)?.index ?? 0;
        const made = demo?.control.state.value.lastReading ?? Number.POSITIVE_INFINITY;
        const turns = demo?.chat.turns.value ?? [];
        const isOver = turns.every(({ state }) => state === "whole" || state === "cut");
        const servers = demo?.control.state.value.servers ?? [];
        const isAlone = servers.length === 1 && servers[0]?.state === "serving";
        return isOver && isAlone && demo?.status.value.state === "live" && made - last < 8;
      },
      undefined,
      { timeout: 90_000 },
    );
    return judgePage(this.page, this.#demo.url);
  }

  async counter(name: string): Promise<number> {
    return Number(await this.page.getByTestId(name).textContent());
  }

  /** The events of a kind that the page shows. */
  events(kind: string): Locator {
    return this.page.locator(`.event.is-${kind}`);
  }
}
