/** Runs a callback when what runs now is done. One for all, so that what leaves then leaves together. */
export function atImmediate(callback: () => void): void {
  setImmediate(callback);
}
