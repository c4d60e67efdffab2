import { calibrate } from "../calibrate.ts";
import { median } from "../statistics.ts";
import type { BurstResult } from "./commands.ts";
import { monotonicMs } from "./commands.ts";
import type { LoadServer } from "./load-subject.ts";

/** Publishes by the clock or as fast as the clients follow. */
export class Publisher {
  readonly #server: LoadServer;
  readonly #processes: () => number;
  /** Index of the next publication. */
  #next = 0;
  /** How many publications all clients have. */
  #done = 0;
  /** For those that are on their way: when they left, and how many processes of clients have them. */
  readonly #sentAt: number[] = [];
  readonly #having: number[] = [];
  #times: number[] = [];
  #onDone = (): void => {};

  /** `processes`: how many report. */
  constructor(server: LoadServer, processes: () => number) {
    this.#server = server;
    this.#processes = processes;
  }

  /** All clients of a process have one more publication, the one of this index. */
  arrived(index: number): void {
    const having = (this.#having[index] ?? 0) + 1;
    this.#having[index] = having;
    if (having < this.#processes()) return;
    this.#done++;
    this.#times.push(monotonicMs() - (this.#sentAt[index] ?? Number.NaN));
    this.#onDone();
  }

  /** See `ServerCommand`. */
  async burst(ms: number, window: number): Promise<BurstResult> {
    this.#times = [];
    const first = this.#next;
    const cpu = process.cpuUsage();
    const from = monotonicMs();
    while (monotonicMs() - from < ms) {
      while (this.#next - this.#done >= window) await this.#oneDone();
      this.#publish();
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    while (this.#done < this.#next) await this.#oneDone();
    const passed = monotonicMs() - from;
    const { user, system } = process.cpuUsage(cpu);
    return {
      publications: this.#next - first,
      ms: passed,
      cpu: user + system,
      lastMs: median(this.#times),
      calibration: [calibrate(monotonicMs)],
    };
  }

  /** Publishes when each is due; what is late leaves at once. */
  async pace(count: number, everyMs: number, from: number): Promise<number> {
    const first = this.#next;
    for (let index = 0; index < count; index++) {
      const wait = from + index * everyMs - monotonicMs();
      if (wait > 0) await new Promise<void>((resolve) => setTimeout(resolve, wait));
      this.#publish();
    }
    return first;
  }

  #publish(): void {
    const index = this.#next++;
    this.#sentAt[index] = monotonicMs();
    this.#server.publish(index);
  }

  #oneDone(): Promise<void> {
    return new Promise((resolve) => {
      this.#onDone = resolve;
    });
  }
}
