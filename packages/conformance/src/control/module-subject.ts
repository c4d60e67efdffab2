import { randomInt } from "node:crypto";
import { pathToFileURL } from "node:url";
import type { ControlClock } from "./clock.ts";
import { processClock } from "./clock.ts";
import type { ControlLimits } from "./control-link.ts";
import { ControlLink, defaultLimits } from "./control-link.ts";
import { introduce } from "./introduce.ts";
import { LinkSubject } from "./link-subject.ts";
import type { Members, Subject } from "./subject.ts";
import { SubjectFailure } from "./subject.ts";
import type { SubjectSource } from "./subject-source.ts";

/**
 * A subject in this process: what a module exports as `createSubject`. It is given a function that
 * takes its events, and answers each request with the object that a child would write as a line.
 */
export type CreateSubject = (
  emit: (event: Members) => void,
) => (request: Members) => Members | Promise<Members>;

/** How a subject in process is judged. */
export interface ModuleOptions {
  readonly clock?: ControlClock;
  readonly limits?: Partial<ControlLimits>;
}

/** Subjects in this process. One that never returns stops the run: it cannot be killed. */
export function moduleSource(
  create: CreateSubject,
  options: ModuleOptions & { readonly what?: string } = {},
): SubjectSource {
  return {
    what: options.what ?? "a subject in process",
    start: () => startModule(create, options),
    close: () => Promise.resolve(),
  };
}

/**
 * The same of a file, an ES module that exports `createSubject`. Rejects with a `SubjectFailure`
 * when it cannot be loaded or has no such export.
 */
export async function loadModuleSource(
  file: string,
  options: ModuleOptions = {},
): Promise<SubjectSource> {
  let exports: { readonly createSubject?: unknown };
  try {
    exports = (await import(pathToFileURL(file).href)) as typeof exports;
  } catch (error) {
    throw new SubjectFailure("not-a-subject", `${file} could not be loaded: ${String(error)}`);
  }
  const { createSubject } = exports;
  if (typeof createSubject !== "function") {
    throw new SubjectFailure("not-a-subject", `${file} exports no function createSubject.`);
  }
  return moduleSource(createSubject as CreateSubject, { ...options, what: file });
}

async function startModule(create: CreateSubject, options: ModuleOptions): Promise<Subject> {
  const limits = { ...defaultLimits, ...options.limits };
  let answer: ReturnType<CreateSubject> | undefined;
  const crash = (error: unknown): void => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    link.fail("crashed", `It threw: ${text}`);
  };
  const send = (request: Members): void => {
    // A later turn, as for every other subject: whoever asks has put down what it asked.
    queueMicrotask(() => {
      try {
        Promise.resolve(answer?.(request)).then((reply) => link.receive(reply), crash);
      } catch (error) {
        crash(error);
      }
    });
  };
  const link = new ControlLink(send, options.clock ?? processClock, limits, () => undefined);
  try {
    answer = create((event) => link.receive(event));
  } catch (error) {
    crash(error);
  }
  const info = await introduce(link, randomInt(2 ** 40));
  return new LinkSubject(info, link, {
    takeStderr: () => "",
    stderr: () => "",
    end: () => Promise.resolve(),
  });
}
