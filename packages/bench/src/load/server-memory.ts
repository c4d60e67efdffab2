import type { MemoryState } from "./commands.ts";

/** So often garbage is collected, with pauses in which what is closed goes. */
const TIMES = 4;

/** What is in use when nothing of it is garbage; the process has to expose its collector. */
export async function serverMemory(): Promise<MemoryState> {
  if (globalThis.gc === undefined) throw new Error("memory is measured with --expose-gc");
  for (let time = 0; time < TIMES; time++) {
    globalThis.gc();
    await new Promise<void>((resolve) => setTimeout(resolve, 50));
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss, heap: heapUsed + external };
}
