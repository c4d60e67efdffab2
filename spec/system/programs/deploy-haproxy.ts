import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DeployProxy } from "./deploy-proxy.ts";
import { deployFile, serverPorts } from "./deploy-proxy.ts";
import { startProgram } from "./program.ts";
import { changed, startSomewhere } from "./proxy.ts";
import type { Services } from "./services.ts";
import { untilReady } from "./until-ready.ts";

/** Starts haproxy with the configuration of the guide to deploys. */
export async function startDeployHaproxy(
  servers: readonly [number, number],
  services: Services,
): Promise<DeployProxy> {
  const proxy = await startSomewhere("haproxy.cfg", (port, folder) => {
    const path = join(folder, "haproxy.cfg");
    const changes = {
      "127.0.0.1:8080": `127.0.0.1:${port}`,
      ...serverPorts(servers),
      // Of what a test may open that is too many.
      "maxconn 20000": "maxconn 2000",
    };
    writeFileSync(path, changed(deployFile("haproxy.cfg"), changes));
    return startProgram("haproxy", ["-db", "-f", path]);
  });
  return {
    ...proxy,
    async replace(server) {
      await services.restart(server);
      await untilReady(server);
    },
  };
}
