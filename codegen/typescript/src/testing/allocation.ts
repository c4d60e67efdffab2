import { GCProfiler, getHeapStatistics } from "node:v8";

const RUNS = 10;

/** Bytes on the heap and beside it now, with what is garbage already. */
function used(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}

/**
 * Bytes that a call of `run` allocates, garbage too, when that is more than `most`; undefined when
 * it is not. The heap is looked at around one call, which sees whole pages and what a first call
 * compiles besides; what seems too much is called again, and measured over several calls with what
 * every collection took away.
 */
export function allocationAbove(most: number, run: () => void): number | undefined {
  const before = used();
  run();
  const seen = used() - before;
  if (seen >= 0 && seen <= most) return undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && least > most; round++) least = Math.min(least, average(run));
  return least > most ? least : undefined;
}

function average(run: () => void): number {
  run();
  const profiler = new GCProfiler();
  profiler.start();
  const before = used();
  for (let count = 0; count < RUNS; count++) run();
  let all = used() - before;
  for (const { beforeGC, afterGC } of profiler.stop()?.statistics ?? []) {
    all += beforeGC.heapStatistics.usedHeapSize + beforeGC.heapStatistics.externalMemory;
    all -= afterGC.heapStatistics.usedHeapSize + afterGC.heapStatistics.externalMemory;
  }
  return all / RUNS;
}
