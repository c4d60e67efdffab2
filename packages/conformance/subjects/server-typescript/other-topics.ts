import type { Members } from "@twobyte/conformance/subject";
import type { bindTest } from "@twobyte/conformance-service/server";
import type { Log } from "@twobyte/server";
import { MemoryLog } from "@twobyte/server";

type Bound = ReturnType<typeof bindTest>;

/** The service at a server that knows its topics up to an older revision, if it says so. */
export function asOf(test: Bound, newest: unknown): Bound {
  if (typeof newest !== "number") return test;
  for (const { shared } of test.methods) {
    if (shared !== undefined) Object.assign(shared, { method: { ...shared.method, newest } });
  }
  return test;
}

/** Makes the logs of a server that keeps them itself; undefined for one that leaves it to its topics. */
export function ownLogs({ logs }: Members): (() => Log) | undefined {
  return logs === "own" ? () => elsewhere(new MemoryLog()) : undefined;
}

/** A log that is none of those which links know. */
function elsewhere(log: MemoryLog): Log {
  return {
    get epoch() {
      return log.epoch;
    },
    get first() {
      return log.first;
    },
    get end() {
      return log.end;
    },
    get ended() {
      return log.ended;
    },
    append: (item) => log.append(item),
    finish: (error) => log.finish(error),
    at: (offset) => log.at(offset),
    isSuperseded: (offset) => log.isSuperseded(offset),
    trim: (offset) => log.trim(offset),
    watch: (listener) => log.watch(listener),
  };
}
