/** So many ids of streams that are over are kept, and two for each that is open. */
const SPARE_IDS = 256;

/**
 * Takes a stream out of those with ids, of which so many are `open`. Ids come again, as a rule: they
 * stay for a time, for a map that loses its last entry gives its memory back, which would cost more
 * than the rest of a short call.
 */
export function forgetStream<T>(
  streams: Map<number, T | undefined>,
  id: number,
  open: number,
): void {
  streams.set(id, undefined);
  if (streams.size <= SPARE_IDS + 2 * open) return;
  for (const [one, stream] of streams) if (stream === undefined) streams.delete(one);
}
