import { join } from "node:path";
import type { ProxyProgram } from "./proxy.ts";

/** The proxy of the guide to deploys, in front of two servers that are instances of its unit. */
export interface DeployProxy extends ProxyProgram {
  /** Replaces both servers, by the guide's commands. */
  deploy(): Promise<void>;
}

/** Where a configuration that the guide shows is. */
export function deployFile(name: string): string {
  return join(import.meta.dirname, "../../../docs/guides/deploys", name);
}

/** The guide's ports of both servers, as they stand behind a host, and those of this run. */
export function serverPorts([one, two]: readonly [number, number]): Record<string, string> {
  return { "127.0.0.1:8081": `127.0.0.1:${one}`, "127.0.0.1:8082": `127.0.0.1:${two}` };
}
