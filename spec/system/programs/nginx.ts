import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startProgram } from "./program.ts";
import type { ProxyProgram, Site } from "./proxy.ts";
import { startProxy } from "./proxy.ts";

/** Starts nginx with a configuration that stands in its `http` block. */
export function startNginx(site: Site): Promise<ProxyProgram> {
  return startProxy(site, (text, folder) => {
    writeFileSync(join(folder, "site.conf"), text);
    const main = join(folder, "nginx.conf");
    writeFileSync(
      main,
      `${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
worker_processes 1;
pid ${join(folder, "pid")};
error_log stderr warn;
events { worker_connections 8192; }
http {
  ${httpSettings(folder)}
  include ${join(folder, "site.conf")};
}
`,
    );
    return startProgram("nginx", ["-e", "stderr", "-p", folder, "-c", main]);
  });
}

/** What stands in an `http` block so that nothing is written but to a folder. */
export function httpSettings(folder: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => {
    mkdirSync(join(folder, name));
    return `${name}_temp_path ${join(folder, name)};`;
  });
  return ["access_log off;", ...temporary].join("\n  ");
}
