import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readUnit, unitText } from "./live-unit.ts";
import type { Services } from "./services.ts";
import { within } from "./within.ts";

/** Carries out the lines of the guide's unit, where there is no systemd to do it. */
export function servicesByHand(folder: string): Promise<Services> {
  const children = new Map<number, ChildProcess>();
  const unitOf = (port: number) =>
    readUnit(unitText().replaceAll("/srv/live", folder), String(port));

  const start = async (port: number): Promise<void> => {
    const { command, environment } = unitOf(port);
    const [program = "", ...args] = command;
    const child = spawn(program, args, {
      env: environment,
      stdio: ["ignore", "ignore", "inherit"],
    });
    await once(child, "spawn");
    children.set(port, child);
  };

  /** Tells the server alone, which is what KillMode=mixed means. */
  const end = async (port: number): Promise<void> => {
    const child = children.get(port);
    if (child === undefined) throw new Error(`No server was started for port ${port}.`);
    const { killSignal, stopMs } = unitOf(port);
    const gone = once(child, "exit");
    child.kill(killSignal);
    const [code] = await within(stopMs / 1000, `the server of port ${port} ends`, gone);
    if (code !== 0) throw new Error(`The server of port ${port} ended with ${code}.`);
  };

  return Promise.resolve({
    start,
    async restart(port) {
      await end(port);
      await start(port);
    },
    stop() {
      for (const child of children.values()) child.kill("SIGKILL");
      return Promise.resolve();
    },
  });
}
