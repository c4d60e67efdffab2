import type { Item, Plan } from "@twobyte/conformance-service/codec";
import type { CallContext } from "@twobyte/server";
import { TwobyteError } from "@twobyte/server";
import { errorName } from "@twobyte/session";
import { Gates } from "./gates.ts";

/** Tells the suite what happens in a handler. */
export type Tell = (ev: string, members: object) => void;

/** What the methods do that servers and clients serve alike. */
export class Handlers {
  readonly gates: Gates = new Gates();
  readonly #tell: Tell;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /** Tells of a handler that was entered, and if it is stopped. */
  enter(nonce: string, { signal }: CallContext): void {
    this.#tell("entered", { nonce });
    signal.addEventListener("abort", () => this.#tell("canceled", { nonce }));
  }

  async echo(plan: Plan, context: CallContext): Promise<Item> {
    this.enter(plan.nonce, context);
    await this.#wait(plan, context);
    fail(plan);
    const mark = context.peer.revision > 1 ? { mark: 2 } : {};
    return { ...itemOf(plan, 0), ...mark };
  }

  async *count(plan: Plan, context: CallContext): AsyncGenerator<Item> {
    this.enter(plan.nonce, context);
    const { count = 1, gateAt = count } = plan;
    for (let index = 0; index < count; index++) {
      if (index === gateAt) await this.#wait(plan, context);
      yield itemOf(plan, index);
    }
    if (gateAt >= count) await this.#wait(plan, context);
    fail(plan);
  }

  async sum(plan: Plan, items: AsyncIterable<Item>, context: CallContext): Promise<Item> {
    this.enter(plan.nonce, context);
    let count = 0;
    await this.#wait(plan, context);
    for await (const item of items) {
      this.#took(item);
      count++;
    }
    fail(plan);
    return itemOf(plan, count);
  }

  async *talk(plan: Plan, items: AsyncIterable<Item>, context: CallContext): AsyncGenerator<Item> {
    this.enter(plan.nonce, context);
    await this.#wait(plan, context);
    for await (const item of items) {
      this.#took(item);
      yield item;
    }
    fail(plan);
  }

  async #wait({ nonce, gate }: Plan, { signal }: CallContext): Promise<void> {
    if (gate === undefined) return;
    this.#tell("waiting", { nonce });
    await this.gates.wait(gate, signal);
  }

  #took({ nonce, index }: Item): void {
    this.#tell("received", { nonce, index });
  }
}

/** Its answer, or its message with a number. */
export function itemOf({ nonce, size = 0 }: Plan, index: number): Item {
  return size === 0 ? { nonce, index } : { nonce, index, filler: "x".repeat(size) };
}

/** Throws what the plan says. */
function fail({ nonce, failure }: Plan): void {
  if (failure === undefined) return;
  const { code, retry = "never", afterMs = 0, processed = "maybe", detail, bare } = failure;
  if (bare === true) throw new Error(`a secret of ${nonce}`);
  throw new TwobyteError(errorName(code), "as planned", {
    retry,
    afterMs,
    processed,
    detail: detail === true ? { message: "Trouble", value: { nonce } } : undefined,
  });
}
