import type { Members, Subject, SubjectEvent } from "../control/subject.ts";
import { SubjectRefusal } from "../control/subject.ts";
import type { SubjectInfo } from "../report/run-event.ts";

type Command = (members: Members) => Members | Promise<Members>;
type Make = (tell: (event: Members) => void) => { readonly [cmd: string]: Command };

/** A subject in this process, for tests. */
export async function inProcess(make: Make): Promise<Subject> {
  const listeners = new Set<(event: SubjectEvent) => void>();
  let n = 0;
  const commands = make((event) => {
    const numbered = { ...event, n: ++n } as SubjectEvent;
    for (const listener of listeners) listener(numbered);
  });
  const ask = async (command: string, members: Members = {}): Promise<Members> => {
    const act = commands[command];
    if (act === undefined) throw new SubjectRefusal("unknown", `no command ${command}`);
    try {
      return await act(members);
    } catch (error) {
      const { code = "failed", message } = error as { code?: string; message: string };
      throw new SubjectRefusal(code, message);
    }
  };
  const info = (await ask("start", { versions: [1] })) as unknown as SubjectInfo;
  return {
    info,
    ask,
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    takeStderr: () => "",
    stop: async () => void (await ask("stop")),
  };
}
