import { setTimeout as pause } from "node:timers/promises";
import type { Browser, CDPSession } from "playwright-core";

/** What the browser answers to a message that it was sent. */
interface Answer {
  readonly id?: number;
  readonly result?: {
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
  };
  readonly error?: { readonly message: string };
}

/**
 * A page that Playwright does not know of: its own are kept awake, as if somebody looked at them,
 * so that they can be neither hidden nor frozen.
 */
export class UnwatchedPage {
  readonly #devtools: CDPSession;
  readonly #session: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #sent = 0;

  private constructor(devtools: CDPSession, session: string) {
    this.#devtools = devtools;
    this.#session = session;
    devtools.on("Target.receivedMessageFromTarget", ({ sessionId, message }) => {
      if (sessionId !== session) return;
      const answer = JSON.parse(message) as Answer;
      if (answer.id === undefined) return;
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
  }

  /** Opens a URL. */
  static async open(browser: Browser, url: string): Promise<UnwatchedPage> {
    const devtools = await browser.newBrowserCDPSession();
    const { targetId } = await devtools.send("Target.createTarget", { url });
    const { sessionId } = await devtools.send("Target.attachToTarget", { targetId });
    return new UnwatchedPage(devtools, sessionId);
  }

  /** Freezes the page, hidden, or lets it run again. */
  async lives(state: "frozen" | "active"): Promise<void> {
    await this.#send("Page.setWebLifecycleState", { state });
  }

  /** Resolves when an expression in the page is true, within so many seconds. */
  async until(expression: string, seconds: number): Promise<void> {
    const end = performance.now() + seconds * 1000;
    while ((await this.run(`String(${expression})`)) !== "true") {
      if (performance.now() > end) throw new Error(`${expression}: not within ${seconds} s`);
      await pause(20);
    }
  }

  /** Runs an expression in the page; gives its value as text. */
  async run(expression: string): Promise<string> {
    const { result } = await this.#send("Runtime.evaluate", {
      expression,
      returnByValue: true,
    });
    const { exceptionDetails: thrown } = result ?? {};
    if (thrown !== undefined) throw new Error(`${expression}: ${thrown.exception?.description}`);
    return String(result?.result?.value);
  }

  async #send(method: string, params: object): Promise<Answer> {
    const id = ++this.#sent;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.#devtools.send("Target.sendMessageToTarget", {
      sessionId: this.#session,
      message,
    });
    const answer = await answered;
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`);
    return answer;
  }
}
