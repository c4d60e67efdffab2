/** A page that a client is made in, of which it is told as a browser tells of its own. */
export class Page {
  readonly #window: EventTarget = new EventTarget();
  readonly #document: EventTarget & { visibilityState: string } = Object.assign(new EventTarget(), {
    visibilityState: "visible",
  });

  /** Does something in the page. */
  inside<T>(action: () => T): T {
    const world = globalThis as { window?: unknown; document?: unknown };
    const { window, document } = world;
    Object.assign(world, { window: this.#window, document: this.#document });
    try {
      return action();
    } finally {
      Object.assign(world, { window, document });
    }
  }

  /** Tells what there is in the page. Throws for a hint that is none. */
  hint(name: string): void {
    const event = EVENTS[name];
    if (event === undefined) throw new Error(`no hint ${name}`);
    this.inside(() => {
      const [target, type] = event;
      if (type === "visibilitychange") this.#document.visibilityState = "visible";
      const told = Object.assign(new Event(type), { persisted: true });
      (target === "window" ? this.#window : this.#document).dispatchEvent(told);
    });
  }
}

const EVENTS: { readonly [hint: string]: readonly [target: "window" | "document", type: string] } =
  {
    online: ["window", "online"],
    offline: ["window", "offline"],
    shown: ["document", "visibilitychange"],
    hidden: ["window", "pagehide"],
  };
