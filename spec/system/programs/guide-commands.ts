import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Services } from "./services.ts";

const guide = join(import.meta.dirname, "../../../docs/guides/deploys.md");

/** Where the commands of a guide are run. */
export interface CommandPlace {
  /** Takes what the commands need. */
  readonly folder: string;
  /** What `systemctl restart live@PORT` restarts. */
  readonly services: Services;
  /** Of commands that are to be others here, what a shell runs in their places, by name. */
  readonly commands?: Readonly<Record<string, string>>;
  /** Texts that are others here. */
  readonly changes: Readonly<Record<string, string>>;
}

/** Runs the commands that stand below a heading of the guide to deploys. */
export async function runGuideCommands(heading: string, place: CommandPlace): Promise<void> {
  const { folder, services, commands = {}, changes } = place;
  const [, section = ""] = readFileSync(guide, "utf8").split(`\n## ${heading}\n`);
  const [, block] = /^```sh\n(.*?)^```$/ms.exec(section.split("\n## ")[0] ?? "") ?? [];
  if (block === undefined) throw new Error(`There are no commands below "${heading}".`);
  const text = Object.entries(changes).reduce(
    (all, [from, to]) => all.replaceAll(from, () => to),
    block,
  );
  const systemctl = await listenForRestarts(services);
  const programs = join(folder, "bin");
  const add = ([name, line]: readonly [string, string]): void => {
    const path = join(programs, name);
    writeFileSync(path, `#!/bin/sh\nexec ${line}\n`);
    chmodSync(path, 0o700);
  };
  mkdirSync(programs, { recursive: true });
  Object.entries({ ...commands, systemctl: systemctl.command }).forEach(add);
  try {
    const shell = spawn("sh", ["-ec", text], {
      env: { PATH: `${programs}:${process.env["PATH"]}` },
      stdio: ["ignore", "ignore", "inherit"],
    });
    const [code] = await once(shell, "exit");
    if (code !== 0) throw new Error(`The commands below "${heading}" ended with ${code}.`);
  } finally {
    systemctl.close();
  }
}

/** What a shell runs in place of systemctl, and what hears of that. */
async function listenForRestarts(
  services: Services,
): Promise<{ readonly command: string; close(): void }> {
  const server = createServer((request, response) => {
    const said = decodeURIComponent(request.url ?? "");
    const [, port] = /^\/restart live@(\d+)$/.exec(said) ?? [];
    const done =
      port === undefined
        ? Promise.reject(new Error(`There is no systemctl ${said}.`))
        : services.restart(Number(port));
    done.then(
      () => response.end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    command: `curl -sS --fail "http://127.0.0.1:${port}/$1%20$2"`,
    close: () => void server.close(),
  };
}
