/** What is left may take so many ms to end by itself: windows, graces of closing, idle sockets. */
const MOST_MS = 15_000;

/** Resolves once `left` gives nothing, or with what it gives after 15 s. */
export async function untilIdle(
  left: () => readonly string[] | Promise<readonly string[]>,
): Promise<readonly string[]> {
  const from = performance.now();
  while (true) {
    const found = await left();
    if (found.length === 0 || performance.now() - from > MOST_MS) return found;
    await new Promise<void>((resolve) => setTimeout(resolve, 20));
  }
}
