import type { TransportName } from "@twobyte/client";
import type { Order } from "../shared/control.ts";
import type { Phase } from "./history.ts";

/** Transports, for people. */
export const transportNames: Readonly<Record<TransportName, string>> = {
  websocket: "WebSocket",
  stream: "event stream",
  poll: "long poll",
};

/** The phases of a connection, for people. */
export const phaseNames: Readonly<Record<Phase, string>> = {
  ...transportNames,
  away: "no connection",
  frozen: "tab frozen",
};

/** What the journal and the timeline say of orders. */
export const orderTexts: Readonly<
  Record<Order, { readonly pressed: string; readonly released: string; readonly mark: string }>
> = {
  cut: { pressed: "Every connection is cut.", released: "", mark: "cut" },
  block: {
    pressed: "WebSockets are refused from now on.",
    released: "WebSockets get through again.",
    mark: "block",
  },
  buffer: {
    pressed: "A proxy holds event streams back from now on.",
    released: "Event streams get through again.",
    mark: "buffer",
  },
  deploy: {
    pressed: "A new server takes over, and the old one leaves.",
    released: "",
    mark: "deploy",
  },
  kill: { pressed: "The server is killed, and another started.", released: "", mark: "kill" },
};

/** A number of bytes, for people. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const kilobytes = bytes / 1000;
  if (kilobytes < 1000) return `${kilobytes.toFixed(kilobytes < 10 ? 1 : 0)} kB`;
  return `${(kilobytes / 1000).toFixed(1)} MB`;
}

/** A time, for people. */
export function durationText(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
