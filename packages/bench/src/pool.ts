const chunkBytes = 65_536;

let chunk = new ArrayBuffer(chunkBytes);
let bytes = new Uint8Array(chunk);
let used = 0;

/**
 * Copies a view that the codec will overwrite into a pool of 64 KiB chunks and returns the copy,
 * which stays valid. An allocation per message would cost such codecs far more than the copy.
 */
export function keep(view: Uint8Array): Uint8Array {
  const length = view.length;
  if (length > chunkBytes) return Uint8Array.prototype.slice.call(view);
  if (used + length > chunkBytes) {
    chunk = new ArrayBuffer(chunkBytes);
    bytes = new Uint8Array(chunk);
    used = 0;
  }
  bytes.set(view, used);
  const kept = new Uint8Array(chunk, used, length);
  used += length;
  return kept;
}
