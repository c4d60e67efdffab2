/** The command of the rolling restart; `--help` tells its options and exit codes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { currentLoad, machineLine } from "../machine.ts";
import { UsageError } from "../options.ts";
import type { RollingOptions } from "./rolling-options.ts";
import { parseRollingOptions, rollingUsage } from "./rolling-options.ts";
import { RollingPlace } from "./rolling-place.ts";
import { rollingReport } from "./rolling-report.ts";

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const options = parseRollingOptions(args);
    if (!options.help) return await run(options);
    process.stdout.write(rollingUsage);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${rollingUsage}`);
    return 2;
  }
}

async function run(options: RollingOptions): Promise<number> {
  const load = currentLoad();
  const place = await RollingPlace.open(options);
  try {
    const begin = performance.now();
    const say = (what: string): void =>
      console.error(`${((performance.now() - begin) / 1000).toFixed(1)} s: ${what}`);
    const [a, b] = await Promise.all([place.start("a"), place.start("b")]);
    say("two servers are ready; clients join");
    await place.join();
    say("all clients have joined");
    place.measure();
    await sleep(1000);
    const exits = options.kill ? await kill(a) : await restart(place, [a, b], say);
    say("streams come to their end");
    const clients = await place.finish();
    await Promise.all(exits);
    say("done");
    const { markdown, isGood } = rollingReport({
      options,
      machine: machineLine(),
      load: [load, currentLoad()],
      servers: place.servers,
      clients,
    });
    publish(markdown, options);
    return isGood ? 0 : 1;
  } finally {
    place.close();
  }
}

type Server = RollingPlace["servers"][number];

/** Replaces one server after the other, while streams go on; they are gone when those are over. */
async function restart(
  place: RollingPlace,
  servers: readonly Server[],
  say: (what: string) => void,
): Promise<readonly Promise<unknown>[]> {
  const exits: Promise<unknown>[] = [];
  for (const old of servers) {
    const { name } = old.job;
    await place.start(`${name}2`);
    say(`${name} is told to stop`);
    const asked = place.servers.flatMap(({ arrived }) => arrived).length;
    exits.push(old.stop().then(() => say(`${name} is gone`)));
    await quiet(() => place.servers.flatMap(({ arrived }) => arrived).length, asked);
  }
  return exits;
}

/** Resolves when clients have come, and none more has for 1.5 s. */
async function quiet(count: () => number, before: number): Promise<void> {
  let last = count();
  let since = performance.now();
  while (last === before || performance.now() - since < 1500) {
    await sleep(100);
    if (count() !== last) since = performance.now();
    last = count();
    if (performance.now() - since > 10_000) return;
  }
}

async function kill(server: Server): Promise<readonly Promise<unknown>[]> {
  server.kill();
  await sleep(10_000);
  return [server.exit];
}

function publish(markdown: string, { out, kill: isKill }: RollingOptions): void {
  process.stdout.write(markdown);
  if (out === undefined) return;
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, isKill ? "rolling-kill.md" : "rolling-restart.md"), markdown);
}
