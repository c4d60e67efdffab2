import type { SessionStatus } from "@twobyte/client";
import type { JSX } from "preact";
import type { Demo } from "../demo.ts";
import { transportNames } from "../words.ts";
import { useTick } from "./use-tick.ts";

/** What the page is, how the session stands, and which servers there are. */
export function Header({ demo }: { readonly demo: Demo }): JSX.Element {
  useTick(250);
  const status = demo.status.value;
  const tone = status.state === "live" ? status.transport : "away";
  return (
    <header class="header">
      <div>
        <h1>
          Twobyte <span class="quiet">live</span>
        </h1>
        <p class="quiet">One session, a chat and a dashboard. Break whatever is below it.</p>
      </div>
      <ul class="chips" aria-label="Servers">
        {demo.control.state.value.servers.map(({ number, state }) => (
          <li key={number} class={`chip is-${state}`}>
            Server {number} <span class="quiet">{state}</span>
          </li>
        ))}
      </ul>
      <p class={`status tone-${tone}`} role="status" data-testid="status">
        <span class="dot" aria-hidden="true" />
        {statusText(status)}
      </p>
    </header>
  );
}

function statusText(status: SessionStatus): string {
  switch (status.state) {
    case "connecting":
      return "connecting";
    case "live":
      return `live over ${transportNames[status.transport]}`;
    case "resuming":
      return "resuming";
    case "waiting":
      return `tries again in ${(Math.max(0, status.at - Date.now()) / 1000).toFixed(1)} s`;
    case "closed":
      return "closed";
  }
}
