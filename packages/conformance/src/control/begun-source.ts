import type { Subject } from "./subject.ts";
import type { SubjectSource } from "./subject-source.ts";

/** The same source, whose first subject starts at once, while whoever will play with it gets ready. */
export function begunSource(source: SubjectSource): SubjectSource {
  let first: Promise<Subject> | undefined = source.start();
  // Whoever asks for it hears of it.
  first.catch(() => undefined);
  const take = (): Promise<Subject> | undefined => {
    const taken = first;
    first = undefined;
    return taken;
  };
  return {
    what: source.what,
    start: () => take() ?? source.start(),
    close: async () => {
      const unused = await take()?.catch(() => undefined);
      await unused?.stop();
      await source.close();
    },
  };
}
