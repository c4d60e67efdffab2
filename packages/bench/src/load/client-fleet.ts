import type { Socket } from "node:net";
import { connect } from "node:net";
import type { Histogram } from "hdr-histogram-js";
import { build, encodeIntoCompressedBase64 } from "hdr-histogram-js";
import type { ClientStart, Latencies } from "./commands.ts";
import { monotonicMs } from "./commands.ts";
import type { Dialect } from "./talker.ts";
import type { LoadOwner } from "./wire/load-connection.ts";
import { LoadConnection } from "./wire/load-connection.ts";

/** So many connections are being opened at once. */
const OPENING = 64;
/** How often clients may say what is due, in ms; a tenth of them each time. */
const TICK_MS = 10;
const TICKS = 10;

const ONE_MORE = Buffer.from([1]);

/** What is expected, and when each of it is due. */
interface Expected {
  readonly everyMs: number;
  readonly from: number;
  readonly first: number;
  readonly count: number;
  readonly each: Histogram;
  readonly last: number[];
}

/** The clients of one process, and what arrives at them. */
export class ClientFleet implements LoadOwner {
  readonly #dialect: Dialect;
  readonly #start: ClientStart;
  readonly #control: Socket;
  readonly #connections: LoadConnection[] = [];
  /** By publication: how many connections have it. */
  readonly #arrived: number[] = [];
  #complete = 0;
  #expected: Expected | undefined;
  #onComplete = (): void => {};

  constructor(dialect: Dialect, start: ClientStart) {
    this.#dialect = dialect;
    this.#start = start;
    this.#control = connect({ port: start.control, host: "127.0.0.1", noDelay: true });
    let turn = 0;
    setInterval(() => {
      turn = (turn + 1) % TICKS;
      for (let at = turn; at < this.#connections.length; at += TICKS) this.#connections[at]?.tick();
    }, TICK_MS);
  }

  /** Opens connections, a few at a time; resolves when all of them have what they asked for. */
  async open(count: number): Promise<void> {
    let left = count;
    const one = async (): Promise<void> => {
      while (left-- > 0) {
        await new Promise<void>((resolve) => {
          const { port, isIdle } = this.#start;
          this.#connections.push(new LoadConnection(this.#dialect, port, isIdle, this, resolve));
        });
      }
    };
    await Promise.all(Array.from({ length: OPENING }, one));
    while (!this.#connections.every(({ talker }) => talker.isSettled)) {
      await new Promise<void>((resolve) => setTimeout(resolve, TICK_MS));
    }
  }

  /** From the next publication on they are timed, by when each was to leave. */
  expect(everyMs: number, from: number, count: number): void {
    const first = this.#complete;
    this.#expected = { everyMs, from, first, count, each: newHistogram(), last: [] };
  }

  /** What was expected, when all of it is there. */
  async latencies(): Promise<Latencies> {
    const expected = this.#expected;
    if (expected === undefined) throw new Error("nothing was expected");
    while (expected.last.length < expected.count) {
      await new Promise<void>((resolve) => {
        this.#onComplete = resolve;
      });
    }
    return { each: encodeIntoCompressedBase64(expected.each), last: expected.last };
  }

  heard(connection: LoadConnection, count: number): void {
    for (let index = connection.count - count; index < connection.count; index++) {
      const having = (this.#arrived[index] ?? 0) + 1;
      this.#arrived[index] = having;
      const isLast = having === this.#connections.length;
      if (this.#expected !== undefined) time(this.#expected, index, isLast);
      if (!isLast) continue;
      this.#complete++;
      this.#control.write(ONE_MORE);
      this.#onComplete();
    }
  }

  lost(why: string): void {
    console.error(`${this.#start.subject}: ${why}`);
    process.exit(1);
  }
}

/** A publication arrived at a client, and `isLast`: at the last one of the process. */
function time(expected: Expected, index: number, isLast: boolean): void {
  const { everyMs, from, first, each, last } = expected;
  if (index < first) return;
  const micros = Math.max(1, (monotonicMs() - from - (index - first) * everyMs) * 1000);
  each.recordValue(Math.round(micros));
  if (isLast) last.push(micros);
}

/** Of µs up to a minute, with three digits. */
export function newHistogram(): Histogram {
  return build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: 60_000_000,
    numberOfSignificantValueDigits: 3,
  });
}
