import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { DeployProxy } from "./deploy-proxy.ts";
import { deployFile, deploysGuide, serverPorts } from "./deploy-proxy.ts";
import { httpSettings } from "./nginx.ts";
import { startProgram } from "./program.ts";
import { changed, startSomewhere } from "./proxy.ts";
import type { Services } from "./services.ts";

/** Starts nginx with the configuration of the guide to deploys. */
export async function startDeployNginx(
  servers: readonly [number, number],
  services: Services,
): Promise<DeployProxy> {
  let [place, args]: [string, readonly string[]] = ["", []];
  const proxy = await startSomewhere("nginx.conf", (port, folder) => {
    const list = changed(deployFile("live-servers.conf"), serverPorts(servers));
    writeFileSync(join(folder, "live-servers.conf"), list);
    const main = changed(deployFile("nginx.conf"), {
      "listen 8080;": `listen 127.0.0.1:${port};`,
      "http {": `http {\n  ${httpSettings(folder)}`,
    });
    writeFileSync(join(folder, "nginx.conf"), main);
    const user = process.getuid?.() === 0 ? "user root;" : "";
    const own = `${user} daemon off; pid ${join(folder, "pid")}; error_log stderr warn;`;
    place = folder;
    args = ["-e", "stderr", "-p", folder, "-c", join(folder, "nginx.conf"), "-g", own];
    return startProgram("nginx", args);
  });
  return {
    ...proxy,
    replace: (server) => runGuide(place, args, server, services),
  };
}

/** Runs the commands of the guide that replace the server of a port, nginx's and systemctl's too. */
async function runGuide(
  folder: string,
  nginx: readonly string[],
  server: number,
  services: Services,
): Promise<void> {
  const [, text = ""] =
    /^```sh\n(.*?nginx -s reload.*?)^```$/ms.exec(readFileSync(deploysGuide, "utf8")) ?? [];
  const commands = text
    .replaceAll("/etc/nginx/live-servers.conf", join(folder, "live-servers.conf"))
    .replaceAll("8081", String(server));
  const systemctl = createServer((request, response) => {
    const said = decodeURIComponent(request.url ?? "");
    const isIt = said === `/restart live@${server}`;
    const done = isIt ? services.restart(server) : Promise.reject(new Error(said));
    done.then(
      () => response.end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  systemctl.listen(0, "127.0.0.1");
  await once(systemctl, "listening");
  const { port } = systemctl.address() as AddressInfo;
  const programs = join(folder, "bin");
  mkdirSync(programs, { recursive: true });
  const quoted = nginx.map((arg) => `'${arg}'`).join(" ");
  const add = (name: string, line: string): void => {
    writeFileSync(join(programs, name), `#!/bin/sh\nexec ${line}\n`);
    chmodSync(join(programs, name), 0o700);
  };
  add("nginx", `/usr/sbin/nginx ${quoted} "$@"`);
  add("systemctl", `curl -sS --fail-with-body "http://127.0.0.1:${port}/$1%20$2"`);
  try {
    const { PATH } = process.env;
    const shell = spawn("sh", ["-ec", commands], {
      env: { PATH: `${programs}:${PATH}` },
      stdio: ["ignore", "ignore", "inherit"],
    });
    const [code] = await once(shell, "exit");
    if (text === "" || code !== 0) throw new Error(`The guide's commands ended with ${code}.`);
  } finally {
    systemctl.close();
  }
}
