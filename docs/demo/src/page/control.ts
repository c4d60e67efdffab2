import type { Signal } from "@preact/signals";
import { signal } from "@preact/signals";
import type { ControlState, Order } from "../shared/control.ts";

/** How often the controller is asked where everything stands, in ms. */
const ASK_MS = 500;

/** The page's end of the controller. */
export class Control {
  readonly state: Signal<ControlState>;

  private constructor(state: ControlState) {
    this.state = signal(state);
    setInterval(() => void this.#ask(), ASK_MS);
  }

  /** Rejects when there is no controller. */
  static async begin(): Promise<Control> {
    return new Control(await read(fetch("/api/state")));
  }

  /** Has something done; resolves when it is. */
  async order(order: Order): Promise<void> {
    this.state.value = await read(fetch(`/api/orders/${order}`, { method: "POST" }));
  }

  async #ask(): Promise<void> {
    try {
      this.state.value = await read(fetch("/api/state"));
    } catch {
      // It was stopped; whoever stopped it knows.
    }
  }
}

async function read(request: Promise<Response>): Promise<ControlState> {
  const response = await request;
  if (!response.ok) throw new Error(`the controller answered ${response.status}`);
  return (await response.json()) as ControlState;
}
