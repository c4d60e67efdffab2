import { setTimeout as pause } from "node:timers/promises";

/** Resolves when the server at a port of 127.0.0.1 says that it is ready; rejects after 20 s. */
export async function untilReady(port: number): Promise<void> {
  const signal = AbortSignal.timeout(20_000);
  while (!(await isReady(port))) {
    signal.throwIfAborted();
    await pause(50);
  }
}

function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/twobyte/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}
