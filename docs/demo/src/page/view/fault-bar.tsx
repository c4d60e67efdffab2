import type { JSX } from "preact";
import type { Demo } from "../demo.ts";
import type { IconName } from "./icon.tsx";
import { Icon } from "./icon.tsx";

interface Fault {
  readonly icon: IconName;
  readonly label: string;
  readonly hint: string;
  /** Of a switch: whether it is on. */
  readonly isOn?: boolean;
  readonly isBusy: boolean;
  press(): Promise<void> | void;
}

/** A button for each fault. */
export function FaultBar({ demo }: { readonly demo: Demo }): JSX.Element {
  const groups = groupsOf(demo);
  return (
    <section class="faults" aria-label="Faults">
      {groups.map(({ title, faults }) => (
        <fieldset key={title} class="fault-group">
          <legend>{title}</legend>
          {faults.map((fault) => (
            <FaultButton key={fault.icon} {...fault} />
          ))}
        </fieldset>
      ))}
    </section>
  );
}

function FaultButton({ icon, label, hint, isOn, isBusy, press }: Fault): JSX.Element {
  return (
    <button
      type="button"
      class={`fault fault-${icon}`}
      title={hint}
      aria-pressed={isOn}
      disabled={isBusy}
      data-fault={icon}
      onClick={() => void press()}
    >
      <Icon name={icon} />
      {label}
    </button>
  );
}

function groupsOf(demo: Demo): { title: string; faults: Fault[] }[] {
  const { isWebSocketBlocked, areStreamsBuffered } = demo.control.state.value;
  const ordered = (icon: "cut" | "block" | "buffer" | "deploy" | "kill") => ({
    icon,
    isBusy: demo.pending.value.has(icon),
    press: () => demo.order(icon),
  });
  const network: Fault[] = [
    { ...ordered("cut"), label: "Cut the wire", hint: "Resets every connection." },
    {
      ...ordered("block"),
      label: "Block WebSocket",
      hint: "Upgrades are answered with 403, as some proxies do.",
      isOn: isWebSocketBlocked,
    },
    {
      ...ordered("buffer"),
      label: "Buffer SSE",
      hint: "Event streams are held back until they end. Seen when WebSockets are blocked too.",
      isOn: areStreamsBuffered,
    },
  ];
  const tab: Fault[] = [
    {
      icon: "freeze",
      label: "Freeze the tab",
      hint: "Nothing of the page runs for four seconds.",
      isBusy: demo.isFrozen.value,
      press: () => demo.freeze(),
    },
    {
      icon: "slow",
      label: "Slow the reader",
      hint: "The page takes two items a second; what waits for it stays at the server.",
      isOn: demo.pace.isSlow.value,
      isBusy: false,
      press: () => demo.slow(),
    },
  ];
  const server: Fault[] = [
    { ...ordered("deploy"), label: "Deploy", hint: "A new server takes over from the old one." },
    { ...ordered("kill"), label: "Kill the server", hint: "SIGKILL, then another is started." },
  ];
  return [
    { title: "Network", faults: network },
    { title: "This tab", faults: tab },
    { title: "Server", faults: server },
  ];
}
