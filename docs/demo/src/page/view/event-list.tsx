import type { JSX } from "preact";
import type { EventKind, Journal } from "../journal.ts";

const kindNames: Readonly<Record<EventKind, string>> = {
  order: "you",
  transport: "transport",
  gap: "gap",
  verdict: "verdict",
  note: "page",
};

/** What happened, newest first. */
export function EventList({ journal }: { readonly journal: Journal }): JSX.Element {
  const events = journal.events.value;
  return (
    <section class="panel events" aria-labelledby="events-title">
      <div class="panel-head">
        <h2 id="events-title">Events</h2>
        <p class="quiet">gaps and verdicts with their reasons</p>
      </div>
      <div class="event-scroll" role="log" aria-labelledby="events-title">
        <ol>
          {events.map(({ id, at, kind, text }) => (
            <li key={id} class={`event is-${kind}`}>
              <time dateTime={new Date(at).toISOString()}>{timeText(at)}</time>
              <span class="event-kind">{kindNames[kind]}</span>
              <span class="event-text">{text}</span>
            </li>
          ))}
        </ol>
      </div>
      {events.length === 0 && <p class="quiet empty">Nothing happened yet.</p>}
    </section>
  );
}

function timeText(at: number): string {
  return new Date(at).toLocaleTimeString("en", { hour12: false });
}
