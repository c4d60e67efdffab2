import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DeployProxy } from "./deploy-proxy.ts";
import { deployFile, serverPorts } from "./deploy-proxy.ts";
import { runGuideCommands } from "./guide-commands.ts";
import { startProgram } from "./program.ts";
import { changed, startSomewhere } from "./proxy.ts";
import type { Services } from "./services.ts";

/** Starts haproxy with the configuration of the guide to deploys. */
export async function startDeployHaproxy(
  servers: readonly [number, number],
  services: Services,
): Promise<DeployProxy> {
  let place = "";
  const proxy = await startSomewhere("haproxy.cfg", (port, folder) => {
    place = folder;
    const path = join(folder, "haproxy.cfg");
    const text = changed(deployFile("haproxy.cfg"), {
      "127.0.0.1:8080": `127.0.0.1:${port}`,
      ...serverPorts(servers),
      // That many files a test may not open everywhere.
      "maxconn 20000": "maxconn 2000",
    });
    writeFileSync(path, text);
    return startProgram("haproxy", ["-db", "-f", path]);
  });
  const changes = { "8081 8082": servers.join(" ") };
  const deploy = () => runGuideCommands("HAProxy", { folder: place, services, changes });
  return { ...proxy, deploy };
}
