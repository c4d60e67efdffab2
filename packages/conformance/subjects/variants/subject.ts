import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import type { CreateSubject } from "@twobyte/conformance/subject";
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

/** The subject of a variant; undefined when there is none. */
export function variantSubject({ role, name }: Variant): CreateSubject | undefined {
  const info = { name: `twobyte-typescript, ${name}` };
  if (role === "server") {
    const choices = serverVariants[name];
    return choices && serverSubject({ ...choices, info: { ...info, ...choices.info } });
  }
  const choices = clientVariants[name];
  return choices && clientSubject({ ...choices, info: { ...info, ...choices.info } });
}

/**
 * Changes all sockets that this process opens from now on, if a variant of a client has that. Returns
 * what ends it.
 */
export function shapeSockets({ role, name }: Variant): () => void {
  const shape = role === "client" ? clientVariants[name]?.socket : undefined;
  if (shape === undefined) return () => {};
  const listener = (message: unknown): void => shape((message as { socket: Socket }).socket);
  subscribe("net.client.socket", listener);
  return () => void unsubscribe("net.client.socket", listener);
}
