import type { JSX } from "preact";
import type { Demo } from "../demo.ts";
import { ChatPanel } from "./chat-panel.tsx";
import { Counters } from "./counters.tsx";
import { Dashboard } from "./dashboard.tsx";
import { EventList } from "./event-list.tsx";
import { FaultBar } from "./fault-bar.tsx";
import { Header } from "./header.tsx";
import { Timeline } from "./timeline.tsx";

/** The whole page. */
export function App({ demo }: { readonly demo: Demo }): JSX.Element {
  return (
    <div class={demo.isFrozen.value ? "page is-frozen" : "page"}>
      <Header demo={demo} />
      <FaultBar demo={demo} />
      <Timeline history={demo.history} />
      <Counters demo={demo} />
      <main class="panels">
        <ChatPanel chat={demo.chat} />
        <Dashboard demo={demo} />
        <EventList journal={demo.journal} />
      </main>
      {demo.isFrozen.value && (
        <div class="frost" role="status">
          Frozen for 4 seconds
        </div>
      )}
    </div>
  );
}
