/** How the connection stood. */
export type Phase = "websocket" | "stream" | "poll" | "away" | "frozen";

/** From when on it stood so, in ms of `performance.now`. */
export interface Span {
  readonly at: number;
  readonly phase: Phase;
}

/** Something that was ordered. */
export interface Mark {
  readonly at: number;
  readonly label: string;
}

/** How much of the past is shown, in ms. */
export const SHOWN_MS = 60_000;

/** How the connection stood in the last minute, and what was ordered. */
export class History {
  readonly spans: Span[] = [];
  readonly marks: Mark[] = [];

  /** It stands so from now on. */
  become(phase: Phase): void {
    if (this.spans.at(-1)?.phase === phase) return;
    this.spans.push({ at: performance.now(), phase });
    const old = performance.now() - SHOWN_MS;
    while (this.spans.length > 1 && (this.spans[1]?.at ?? 0) < old) this.spans.shift();
  }

  /** Something is ordered now. */
  mark(label: string): void {
    this.marks.push({ at: performance.now(), label });
    const old = performance.now() - SHOWN_MS;
    while ((this.marks[0]?.at ?? old) < old) this.marks.shift();
  }
}
