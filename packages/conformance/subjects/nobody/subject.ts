import type { CreateSubject } from "@twobyte/conformance/subject";
import { nullClient } from "./null-client.ts";
import { nullClients } from "./null-clients.ts";
import { nullServer } from "./null-server.ts";
import { nullServers } from "./null-servers.ts";

/** A subject that keeps the control protocol, and is no server or client at all. */
export interface Nobody {
  readonly role: "server" | "client";
  readonly name: string;
  readonly create: CreateSubject;
}

/** All of them. A suite that lets one of them pass anything proves nothing. */
export const nobodies: readonly Nobody[] = [
  ...Object.entries(nullServers).map(([name, server]) => ({
    role: "server" as const,
    name,
    create: nullServer(name, server),
  })),
  ...Object.entries(nullClients).map(([name, client]) => ({
    role: "client" as const,
    name,
    create: nullClient(name, client),
  })),
];
