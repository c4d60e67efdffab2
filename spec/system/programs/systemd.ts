import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { unitText } from "./live-unit.ts";
import type { Services } from "./services.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { within } from "./within.ts";

const script = join(import.meta.dirname, "run-systemd.sh");
/** What a user's systemd brings. */
const ownUnits = "/usr/lib/systemd/user";
/** Alone with its processes and with what it mounts. */
const alone = ["--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "sh"];

/** Whether this user may run a systemd apart from the machine's, which takes root on Linux. */
export function canRunSystemd(): boolean {
  const tries = `
    mount -t tmpfs tmpfs /run && mkdir /run/groups &&
    mount -t cgroup -o none,name=systemd cgroup /run/groups && test -x /usr/lib/systemd/systemd`;
  return spawnSync("unshare", [...alone, "-c", tries], { stdio: "ignore" }).status === 0;
}

/** Runs the guide's unit, as it is, with systemd itself. */
export async function startSystemd(folder: string): Promise<Services> {
  const units = temporaryFolder();
  for (const name of readdirSync(ownUnits))
    if (name.endsWith(".target")) cpSync(join(ownUnits, name), join(units.path, name));
  writeFileSync(join(units.path, "live@.service"), unitText());

  const group = `twobyte-${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2)}`;
  const child = spawn("unshare", [...alone, script, units.path, folder, group]);
  const systemctl = conversation(child);
  try {
    await within(20, "systemd has started", systemctl());
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
  return {
    start: (port) => systemctl(`start live@${port}.service`),
    restart: (port) => systemctl(`restart live@${port}.service`),
    async stop() {
      const gone = once(child, "exit");
      child.stdin.end();
      await within(10, "systemd ends", gone);
      units.remove();
    },
  };
}

/** Says a line, if any, and waits for one that answers it; rejects unless it is "done". */
function conversation({ stdin, stdout, stderr }: ChildProcessWithoutNullStreams): Conversation {
  let printed = "";
  stderr.on("data", (chunk) => {
    printed += String(chunk);
  });
  const answers = createInterface({ input: stdout })[Symbol.asyncIterator]();
  return async (line) => {
    if (line !== undefined) stdin.write(`${line}\n`);
    const { value } = await answers.next();
    if (value !== "done") throw new Error(`systemctl ${line ?? ""} failed: ${printed}`);
  };
}

type Conversation = (line?: string) => Promise<void>;
