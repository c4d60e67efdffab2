import type { Role } from "../case/case-info.ts";
import type { SubjectInfo } from "../report/run-event.ts";
import type { ControlLink } from "./control-link.ts";
import { isMembers } from "./parse-message.ts";
import type { Members } from "./subject.ts";
import { SubjectFailure, SubjectRefusal } from "./subject.ts";

/** Version of the control protocol that this suite speaks. */
const controlVersion = 1;

const roles: readonly Role[] = ["codec", "client", "server", "compiler"];

const capabilities: ReadonlySet<string> = new Set([
  "binary",
  "text",
  "frames",
  "json",
  "websocket",
  "stream",
  "poll",
  "query-get",
  "resume",
  "parts",
  "keys",
  "topics",
  "drain",
  "calls",
  "cookies",
  "hints",
  "pages",
  "drafts",
  "link",
  "files",
  "link-socket",
  "own-logs",
  "older",
]);

/**
 * Asks a subject who it is, and for a command that does not exist: one that agrees to whatever it is
 * told proves nothing. Rejects with a `SubjectFailure` that says what is wrong.
 *
 * @param nonce a number that the subject cannot know
 */
export async function introduce(link: ControlLink, nonce: number): Promise<SubjectInfo> {
  const info = infoOf(await answerTo(link, "start", { versions: [controlVersion] }));
  const made = `no-such-command-${nonce.toString(36)}`;
  try {
    await link.ask(made);
  } catch (error) {
    if (error instanceof SubjectRefusal && error.code === "unknown") return info;
    if (!(error instanceof SubjectRefusal)) throw error;
    const seen = `answered err.code ${error.code}`;
    throw notASubject(`It ${seen} to the command ${made}; err.code unknown was expected.`);
  }
  throw notASubject(`It says that it did ${made}, a command that does not exist.`);
}

async function answerTo(link: ControlLink, command: string, members: Members): Promise<Members> {
  try {
    return await link.ask(command, members);
  } catch (error) {
    if (!(error instanceof SubjectRefusal)) throw error;
    const reason = error.message === "" ? "" : `: ${error.message}`;
    throw notASubject(`It refused the command ${command} with err.code ${error.code}${reason}`);
  }
}

function infoOf(ok: Members): SubjectInfo {
  const { version, name, language, release, facts = {} } = ok;
  if (version !== controlVersion) {
    throw notASubject(`start: version is ${show(version)}; ${controlVersion} was offered.`);
  }
  if (typeof name !== "string" || typeof language !== "string") {
    throw notASubject("start: name and language have to be strings.");
  }
  if (!isMembers(facts)) throw notASubject("start: facts has to be an object.");
  const known = wordsOf(ok, "roles").filter((one): one is Role => roles.some((it) => it === one));
  if (known.length === 0) throw notASubject(`start: roles names none of ${roles.join(", ")}.`);
  const able = wordsOf(ok, "capabilities");
  const strange = able.find((one) => !capabilities.has(one));
  if (strange !== undefined) {
    const all = [...capabilities].join(", ");
    throw notASubject(`start: there is no capability ${show(strange)}. There are ${all}.`);
  }
  return {
    name,
    language,
    ...(typeof release === "string" && { release }),
    roles: known,
    capabilities: able,
    facts,
  };
}

function wordsOf(ok: Members, member: string): readonly string[] {
  const words = ok[member];
  if (!Array.isArray(words) || !words.every((one) => typeof one === "string")) {
    throw notASubject(`start: ${member} has to be a list of strings, not ${show(words)}.`);
  }
  return words;
}

function notASubject(problem: string): SubjectFailure {
  return new SubjectFailure("not-a-subject", problem);
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? "missing";
}
