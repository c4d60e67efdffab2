/** What pages of one origin agree with; `navigator.locks` is one. */
export interface Locks {
  /** Calls back with the lock, or with null when it is held elsewhere; holds it until that settles. */
  request(
    name: string,
    options: { readonly ifAvailable: true },
    callback: (lock: object | null) => Promise<void> | undefined,
  ): Promise<unknown>;
}

/** So many connections to an origin may stay open for long, of the six that its pages share. */
const SLOTS = 2;

/**
 * Takes one of the places for connections that stay open (R-TRANS-27): gives what leaves it, or
 * undefined when all are taken. Where connections are not shared there is always one.
 */
export async function takeSlot(
  url: string,
  locks: Locks | undefined,
): Promise<(() => void) | undefined> {
  //@fault locks-unasked suite R-TRANS-27 return () => {};
  if (locks === undefined || !isShared(url)) return () => {};
  for (let n = 1; n <= SLOTS; n++) {
    const leave = await tryLock(locks, `twobyte ${new URL(url).origin} ${n}`);
    if (leave !== undefined) return leave;
  }
  return undefined;
}

/** Whether requests to a URL share HTTP/1.1 connections, as far as the page was told. */
function isShared(url: string): boolean {
  if (url.startsWith("http:")) return true;
  const { origin } = new URL(url);
  return performance
    .getEntries()
    .some(
      (entry) =>
        entry.name.startsWith(origin) &&
        (entry as { nextHopProtocol?: string }).nextHopProtocol === "http/1.1",
    );
}

function tryLock(locks: Locks, name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock !== null) return new Promise<void>((leave) => resolve(leave));
        resolve(undefined);
        return undefined;
      })
      // Pages without an origin may not lock: nobody shares with them either.
      .catch(() => resolve(() => {}));
  });
}
