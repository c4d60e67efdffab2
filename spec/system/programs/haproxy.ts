import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { startProgram } from "./program.ts";
import type { ProxyProgram, Site } from "./proxy.ts";
import { startProxy } from "./proxy.ts";

/** Starts haproxy with a configuration that has everything but the `global` section. */
export function startHaproxy(site: Site): Promise<ProxyProgram> {
  return startProxy(site, (text, folder) => {
    const [global, own] = [join(folder, "global.cfg"), join(folder, "site.cfg")];
    writeFileSync(global, "global\n  maxconn 8192\n  nbthread 1\n");
    writeFileSync(own, text);
    return startProgram("haproxy", ["-db", "-f", global, "-f", own]);
  });
}
