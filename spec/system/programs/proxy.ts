import { readFileSync } from "node:fs";
import { join } from "node:path";
import { freePort, listening } from "./free-port.ts";
import type { Program } from "./program.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { within } from "./within.ts";

/** Where the documented configurations are. */
const folder = join(import.meta.dirname, "../../../docs/guides/proxies");
/** How often another port is tried, should somebody else take the free one. */
const ATTEMPTS = 3;

/** A proxy that runs. */
export interface ProxyProgram {
  readonly port: number;
  readonly program: Program;
  stop(): Promise<void>;
}

/** A configuration of the guide, and what of it is another value than there. */
export interface Site {
  /** Its name in docs/guides/proxies. */
  readonly file: string;
  /** Where the server listens. */
  readonly server: number;
  /** Texts that stand in it once, each with what takes its place. */
  readonly changes?: Readonly<Record<string, string>> | undefined;
}

/** Starts a proxy in front of a server, and waits until it listens. */
export function startProxy(
  site: Site,
  start: (site: string, folder: string) => Promise<Program>,
): Promise<ProxyProgram> {
  const { file, server, changes = {} } = site;
  return startSomewhere(file, (port, place) => {
    const ports = { "127.0.0.1:8080": `127.0.0.1:${server}`, ":8000": `:${port}` };
    return start(changed(join(folder, file), { ...ports, ...changes }), place);
  });
}

/** Starts what listens on a port that it is given, with a folder to write to, and waits until it does. */
export async function startSomewhere(
  what: string,
  start: (port: number, folder: string) => Promise<Program>,
): Promise<ProxyProgram> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const place = temporaryFolder();
    const program = await start(port, place.path);
    const stop = async (): Promise<void> => {
      await program.stop();
      place.remove();
    };
    try {
      await within(5, `${what} listens`, listening(port, program.ended));
      return { port, program, stop };
    } catch (error) {
      await stop();
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** A documented configuration with the values of this run; each text that they replace stands in it once. */
export function changed(path: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce(
    (text, [from, to]) => {
      if (text.split(from).length !== 2) throw new Error(`${path} has to say "${from}" once.`);
      return text.replace(from, () => to);
    },
    readFileSync(path, "utf8"),
  );
}
