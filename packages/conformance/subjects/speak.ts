import { createInterface } from "node:readline";
import { Refused } from "./refused.ts";

/** The members of a request, of a reply's `ok`, or of an event. */
export type Members = { readonly [member: string]: unknown };
/** Does a command. */
export type Command = (members: Members) => Members | Promise<Members>;
/** A subject: its commands by name, made once it has what takes its events. */
export type MakeSubject = (tell: (event: Members) => void) => { readonly [cmd: string]: Command };

/** Speaks the control protocol over standard input and output, until `stop`. */
export function speak(make: MakeSubject): void {
  const write = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
  let n = 0;
  const commands = make((event) => write({ ...event, n: ++n }));
  createInterface({ input: process.stdin }).on("line", async (line) => {
    const { id, cmd, ...members } = JSON.parse(line) as Members & { id: number; cmd: string };
    if (cmd === "stop") {
      write({ id, ok: {} });
      process.stdout.write("", () => process.exit(0));
      return;
    }
    write({ id, ...(await answer(commands, cmd, members)) });
  });
}

/** The reply to a command, without its `id`. */
export async function answer(
  commands: { readonly [cmd: string]: Command },
  cmd: string,
  members: Members,
): Promise<Members> {
  try {
    const command = Object.hasOwn(commands, cmd) ? commands[cmd] : undefined;
    if (command === undefined) throw new Refused("unknown", `no command ${cmd}`);
    return { ok: await command(members) };
  } catch (error) {
    const code = error instanceof Refused ? error.code : "failed";
    return { err: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}
