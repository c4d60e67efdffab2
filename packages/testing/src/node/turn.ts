/**
 * Calls back when a receiver in this process had its chance to read what was just sent. Sockets are
 * read between two rounds of immediates, so the first round may still come before that.
 */
export function turn(callback: () => void): void {
  setImmediate(() => void setImmediate(callback));
}
