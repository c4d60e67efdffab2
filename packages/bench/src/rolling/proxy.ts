import type { ChildProcess } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startChild } from "./start-child.ts";

/** Ms between two checks of the proxy whether a server is ready. */
export const CHECK_MS = 250;

const guide = fileURLToPath(
  new URL("../../../../docs/guides/deploys/haproxy.cfg", import.meta.url),
);

/** HAProxy in front of the servers, as the guide to deploys has it, with faster checks, in turn. */
export function startProxy(folder: string, port: number, servers: readonly number[]): ChildProcess {
  const path = join(folder, "haproxy.cfg");
  const lines = servers.map((server, i) => `  server live${i + 1} 127.0.0.1:${server}\n`);
  const text = replaced(readFileSync(guide, "utf8"), [
    [/maxconn \d+/, "maxconn 8000"],
    [/bind 127\.0\.0\.1:8080/, `bind 127.0.0.1:${port} backlog 4096`],
    [/balance leastconn/, "balance roundrobin"],
    [/timeout connect 1s/, "$&\n  timeout check 1s"],
    [/inter 1s/, `inter ${CHECK_MS}ms`],
    [/( {2}server live\d .*\n)+/, lines.join("")],
  ]);
  writeFileSync(path, text);
  return startChild(["haproxy", "-db", "-q", "-f", path], false);
}

function replaced(text: string, changes: readonly (readonly [RegExp, string])[]): string {
  return changes.reduce((all, [what, by]) => {
    if (!what.test(all)) throw new Error(`${guide} has nothing like ${what}`);
    return all.replace(what, by);
  }, text);
}
