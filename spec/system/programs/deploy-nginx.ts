import { readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DeployProxy } from "./deploy-proxy.ts";
import { deployFile, serverPorts } from "./deploy-proxy.ts";
import { runGuideCommands } from "./guide-commands.ts";
import { httpSettings } from "./nginx.ts";
import { startProgram } from "./program.ts";
import { changed, startSomewhere } from "./proxy.ts";
import type { Services } from "./services.ts";

/** The guide's file of servers, where nginx has it and as it is called. */
const LIST = "live-servers.conf";

/** Starts nginx with the configuration of the guide to deploys. */
export async function startDeployNginx(
  servers: readonly [number, number],
  services: Services,
): Promise<DeployProxy> {
  let [place, args]: [string, readonly string[]] = ["", []];
  const proxy = await startSomewhere("nginx.conf", (port, folder) => {
    const path = join(folder, "nginx.conf");
    const text = changed(deployFile("nginx.conf"), {
      "listen 8080;": `listen 127.0.0.1:${port};`,
      "http {": `http {\n  ${httpSettings(folder)}`,
    });
    writeFileSync(path, text);
    writeFileSync(join(folder, LIST), changed(deployFile(LIST), serverPorts(servers)));
    const user = process.getuid?.() === 0 ? "user root;" : "";
    const own = `${user} daemon off; pid ${join(folder, "pid")}; error_log stderr warn;`;
    place = folder;
    args = ["-e", "stderr", "-p", folder, "-c", path, "-g", own];
    return startProgram("nginx", args);
  });
  const quoted = args.map((arg) => `'${arg}'`).join(" ");
  // By what is running: the shell's own PATH leads here again.
  const program = readlinkSync(`/proc/${proxy.program.pid}/exe`);
  const commands = { nginx: `${program} ${quoted} "$@"` };
  return {
    ...proxy,
    async deploy() {
      for (const server of servers) {
        const changes = { [`/etc/nginx/${LIST}`]: join(place, LIST), "8081": String(server) };
        await runGuideCommands("nginx", { folder: place, services, commands, changes });
      }
    },
  };
}
