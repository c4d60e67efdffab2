import type { Role } from "../case/case-info.ts";
import type { Subject } from "./subject.ts";
import type { SubjectSource } from "./subject-source.ts";

/** A source whose first subject has been started. */
export interface BegunSource extends SubjectSource {
  /** The roles of the first subject; undefined when it could not be started. */
  readonly roles: Promise<readonly Role[] | undefined>;
}

/** The same source, whose first subject starts at once, while whoever will play with it gets ready. */
export function begunSource(source: SubjectSource): BegunSource {
  let first: Promise<Subject> | undefined = source.start();
  // Whoever asks for it hears of a failure.
  const roles = first.then(
    ({ info }) => info.roles,
    () => undefined,
  );
  const take = (): Promise<Subject> | undefined => {
    const taken = first;
    first = undefined;
    return taken;
  };
  return {
    what: source.what,
    roles,
    start: () => take() ?? source.start(),
    close: async () => {
      // Closing the source gives up what has not started yet.
      const unused = take()?.then((subject) => subject.stop());
      await Promise.all([unused?.catch(() => undefined), source.close()]);
    },
  };
}
