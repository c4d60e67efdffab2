/** Messages that a peer sends in one turn of its event loop. */
const BURST = 256;

/** Where a pump writes. */
export interface PumpTarget {
  /** What says whether there is room. */
  readonly writable: {
    readonly writableNeedDrain: boolean;
    once(event: "drain", listener: () => void): unknown;
  };
  /** Sends the message of this index. */
  send(index: number): void;
  /** Stands around each burst. */
  burst?(send: () => void): void;
}

/** Sends `count` messages, burst by burst and only while the transport has room, as servers ought to. */
export function pump(count: number, target: PumpTarget): Promise<void> {
  const { writable } = target;
  const around = target.burst ?? ((send) => send());
  return new Promise((resolve) => {
    let next = 0;
    const turn = (): void => {
      const end = Math.min(next + BURST, count);
      around(() => {
        for (; next < end; next++) target.send(next);
      });
      if (next === count) resolve();
      else if (writable.writableNeedDrain) writable.once("drain", turn);
      else setImmediate(turn);
    };
    turn();
  });
}
