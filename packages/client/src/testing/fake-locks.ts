import type { Locks } from "../http/connection-slot.ts";

/** Locks without a browser, as far as `ifAvailable` needs them; `held` are those that are taken. */
export class FakeLocks implements Locks {
  readonly held = new Set<string>();

  async request(...[name, , callback]: Parameters<Locks["request"]>): Promise<void> {
    await Promise.resolve();
    if (this.held.has(name)) {
      await callback(null);
      return;
    }
    this.held.add(name);
    await callback({ name });
    this.held.delete(name);
  }
}
