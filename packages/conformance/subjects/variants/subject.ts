import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import type { CreateSubject } from "@twobyte/conformance";
import { clientSubject } from "../client-typescript/subject.ts";
import { serverSubject } from "../server-typescript/subject.ts";
import { clientVariants } from "./client-variants.ts";
import { serverVariants } from "./server-variants.ts";

/** A subject that is right, and differs where the spec leaves a choice. */
export interface Variant {
  readonly role: "server" | "client";
  readonly name: string;
}

/** All of them. */
export const variants: readonly Variant[] = [
  ...Object.keys(serverVariants).map((name) => ({ role: "server", name }) as const),
  ...Object.keys(clientVariants).map((name) => ({ role: "client", name }) as const),
];

/**
 * The subject of a variant; undefined when there is none. Some change all sockets that this process
 * opens from now on.
 */
export function variantSubject({ role, name }: Variant): CreateSubject | undefined {
  const info = { name: `twobyte-typescript, ${name}` };
  if (role === "server") {
    const choices = serverVariants[name];
    return choices && serverSubject({ ...choices, info: { ...info, ...choices.info } });
  }
  const choices = clientVariants[name];
  if (choices === undefined) return undefined;
  const { socket: shape, ...rest } = choices;
  if (shape !== undefined) {
    subscribe("net.client.socket", (message) => shape((message as { socket: Socket }).socket));
  }
  return clientSubject({ ...rest, info: { ...info, ...choices.info } });
}
