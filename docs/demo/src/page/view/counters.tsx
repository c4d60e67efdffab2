import type { ComponentChildren, JSX } from "preact";
import type { Demo } from "../demo.ts";
import { bytesText, durationText } from "../words.ts";
import { useTick } from "./use-tick.ts";

/** What the ledgers count. */
export function Counters({ demo }: { readonly demo: Demo }): JSX.Element {
  useTick(250);
  const totals = demo.book.totals;
  const { gaps } = demo.journal;
  const { received } = demo.meter;
  const share = totals.json === 0 ? 0 : received / totals.json;
  return (
    <section class="counters" aria-label="Counters">
      <Counter name="Delivered" id="arrived" value={String(totals.arrived)}>
        {totals.checked} found in the server's ledger
        {totals.disagreed > 0 && `, ${totals.disagreed} not`}
      </Counter>
      <Counter name="Lost" id="lost" value={String(totals.lost)} tone={alarm(totals.lost)} />
      <Counter
        name="Duplicated"
        id="duplicated"
        value={String(totals.duplicated)}
        tone={alarm(totals.duplicated)}
      />
      <Counter
        name="Reordered"
        id="reordered"
        value={String(totals.reordered)}
        tone={alarm(totals.reordered)}
      />
      <Counter name="Gaps" id="gaps" value={String(gaps)} tone={gaps > 0 ? "notice" : "fine"}>
        {gaps > 0 ? `${totals.excused} items missing, all told` : undefined}
      </Counter>
      <Counter name="Longest pause" id="pause" value={durationText(totals.longestPause)} />
      <Counter name="Bytes" id="bytes" value={bytesText(received)}>
        <span class="share" aria-hidden="true">
          <span style={{ width: `${Math.min(100, share * 100)}%` }} />
        </span>
        {Math.round(share * 100)} % of {bytesText(totals.json)} as JSON
      </Counter>
    </section>
  );
}

type Tone = "fine" | "notice" | "alarm";

function alarm(count: number): Tone {
  return count > 0 ? "alarm" : "fine";
}

function Counter(props: {
  readonly name: string;
  readonly id: string;
  readonly value: string;
  readonly tone?: Tone;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { name, id, value, tone, children } = props;
  return (
    <div class={`counter tone-${tone ?? "plain"} counter-${id}`}>
      <div class="counter-name">{name}</div>
      <output class="counter-value" data-testid={id} aria-live="off">
        {value}
      </output>
      <div class="counter-note">{children}</div>
    </div>
  );
}
