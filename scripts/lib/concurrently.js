import { availableParallelism } from "node:os";

/**
 * Maps a list with as many tasks at a time as there are processors; results keep the order.
 *
 * @template T, R
 * @param {readonly T[]} items
 * @param {(item: T) => Promise<R>} task
 * @returns {Promise<R[]>}
 */
export async function concurrently(items, task) {
  /** @type {R[]} */
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await task(/** @type {T} */ (items[index]));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}
