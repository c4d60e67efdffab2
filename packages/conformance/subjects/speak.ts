import type { CreateSubject, Members } from "@twobyte/conformance/subject";
import { Refused } from "./refused.ts";

/** Does a command, and gives the members of its `ok`. */
export type Command = (members: Members) => Members | Promise<Members>;
/** A subject: its commands by name, made once it has what takes its events. */
export type MakeCommands = (tell: (event: Members) => void) => { readonly [cmd: string]: Command };

/** The subject that has these commands; its events are numbered here. */
export function subjectOf(make: MakeCommands): CreateSubject {
  return (emit) => {
    let n = 0;
    const commands = make((event) => emit({ ...event, n: ++n }));
    return async ({ id, cmd, ...members }) => {
      const name = String(cmd);
      const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
      try {
        if (command === undefined) throw new Refused("unknown", `no command ${name}`);
        return { id, ok: await command(members) };
      } catch (error) {
        const code = error instanceof Refused ? error.code : "failed";
        const message = error instanceof Error ? error.message : String(error);
        return { id, err: { code, message } };
      }
    };
  };
}
