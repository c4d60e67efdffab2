import type { ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { startChild } from "./start-child.ts";

/** Ms between two checks of the proxy whether a server is ready. */
export const CHECK_MS = 250;

/** HAProxy in front of the servers, with what the guide to deploys says and faster checks. */
export function startProxy(folder: string, port: number, servers: readonly number[]): ChildProcess {
  const path = join(folder, "haproxy.cfg");
  writeFileSync(path, proxyConfig(port, servers));
  return startChild(["haproxy", "-db", "-q", "-f", path], false);
}

function proxyConfig(port: number, servers: readonly number[]): string {
  const lines = servers.map((server, i) => `  server live${i + 1} 127.0.0.1:${server}`);
  return `global
  maxconn 8000

defaults
  mode http
  timeout connect 1s
  timeout client 75s
  timeout server 75s
  timeout tunnel 75s
  timeout check 1s
  option redispatch 1
  retries 3

frontend public
  bind 127.0.0.1:${port} backlog 4096
  default_backend live

backend live
  balance roundrobin
  option httpchk GET /twobyte/ready
  http-check expect status 200
  default-server check inter ${CHECK_MS}ms fall 1 rise 1
${lines.join("\n")}
`;
}
