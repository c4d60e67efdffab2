import { join } from "node:path";
import type { ProxyProgram } from "./proxy.ts";
import type { Services } from "./services.ts";

/** The proxy of the guide to deploys, in front of two servers. */
export interface DeployProxy extends ProxyProgram {
  /** Replaces one of them, step by step as the guide says. */
  replace(server: number): Promise<void>;
}

/** Starts the proxy in front of servers at two ports, which are instances of the guide's unit. */
export type StartDeployProxy = (
  servers: readonly [number, number],
  services: Services,
) => Promise<DeployProxy>;

const guides = join(import.meta.dirname, "../../../docs/guides");

/** The guide to deploys. */
export const deploysGuide: string = join(guides, "deploys.md");

/** Where a configuration that the guide shows is. */
export function deployFile(name: string): string {
  return join(guides, "deploys", name);
}

/** The guide's ports of both servers, as they stand behind a host, and those of this run. */
export function serverPorts([one, two]: readonly [number, number]): Record<string, string> {
  return { "127.0.0.1:8081": `127.0.0.1:${one}`, "127.0.0.1:8082": `127.0.0.1:${two}` };
}
