/**
 * Rejects with `late()` when a promise has not settled after `ms`. When nobody looked by then, for
 * this side slept, it has `graceMs` more.
 */
export function inTime<T>(
  promise: Promise<T>,
  ms: number,
  graceMs: number,
  late: () => Error,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const due = performance.now() + ms;
    let timer = setTimeout(() => {
      if (performance.now() < due + graceMs) reject(late());
      else timer = setTimeout(() => reject(late()), graceMs);
    }, ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
