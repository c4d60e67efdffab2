import type { Arrived, Connection } from "../peer/connection.ts";
import type { FrameForm } from "../peer/frame-form.ts";
import type { Ending } from "../peer/link.ts";
import { aKind, frameInWords, kindInWords, patternInWords } from "./in-words.ts";
import { isFatal, laneOf } from "./lanes.ts";
import { match } from "./match.ts";
import { resolve } from "./resolve.ts";
import { StepProblem } from "./step-problem.ts";
import type { World } from "./world.ts";

/**
 * Waits for the next frame of a pattern's lane, which has to match it. Fails at once when the
 * connection ends before, or the subject ends the session.
 */
export async function expectFrame(
  world: World,
  connection: Connection,
  given: FrameForm,
): Promise<Arrived> {
  const { kind, ...rest } = given;
  const said = resolve(rest["stream"], world.names);
  // What is bound here may be any.
  const stream = typeof said === "object" ? undefined : said;
  const lane = laneOf({ kind, stream });
  const wants = (arrived: Arrived): boolean =>
    !arrived.isTaken &&
    (laneOf(arrived.form) === lane || (stream === undefined && arrived.form.kind === kind));
  const pattern = { ...rest, kind };
  // Nobody reads it unless the case fails.
  const expected = (): string => patternInWords(pattern, world.names);
  const arrived = await world.until(
    () => connection.arrived.find(wants) ?? failIfOver(connection, kind, expected),
    () => `${aKind(kind)}${onStream(stream)} on connection ${connection.name}`,
    () => ({ expected: expected(), seen: whatCame(connection) }),
  );
  arrived.isTaken = true;
  world.checks++;
  const mismatch = match(pattern, arrived.form, world.names);
  if (mismatch === undefined) return arrived;
  const { path } = mismatch;
  const seen = frameInWords(arrived.form);
  if (path === "kind") {
    const summary = `${aKind(arrived.form.kind)} came in the place of ${aKind(kind)}`;
    throw new StepProblem("mismatch", summary, { expected: expected(), seen });
  }
  throw new StepProblem("mismatch", `${path} of the ${kindInWords(kind)} is wrong`, {
    expected: `${path}: ${mismatch.expected}`,
    seen: `${path}: ${mismatch.seen}; in ${seen}`,
  });
}

/** Throws when nothing more can come. */
function failIfOver(connection: Connection, kind: string, expected: () => string): undefined {
  const { name, ending } = connection;
  const fatal = connection.arrived.find(({ form, isTaken }) => !isTaken && isFatal(form));
  if (fatal !== undefined) {
    const summary = `the subject ended the session on connection ${name}, and ${aKind(kind)} was due`;
    const seen = frameInWords(fatal.form);
    throw new StepProblem("session-ended", summary, { expected: expected(), seen });
  }
  if (ending === undefined) return undefined;
  const summary = `connection ${name} ended, and ${aKind(kind)} was due`;
  throw new StepProblem("connection-ended", summary, {
    expected: expected(),
    seen: `${endInWords(ending)}; before it ${whatCame(connection)}`,
  });
}

/** How a connection ended, for people. */
export function endInWords({ code, status, reason }: Ending): string {
  const how = code === undefined ? `an answer of ${status}` : `a close with the code ${code}`;
  return reason === "" ? how : `${how} (${reason})`;
}

/** What came on a connection that no step has expected. */
export function whatCame({ arrived }: Connection): string {
  const left = arrived.filter(({ isTaken }) => !isTaken).map(({ form }) => frameInWords(form));
  if (left.length === 0) return "nothing more came";
  const more = left.length > 4 ? `, and ${left.length - 4} more` : "";
  return `there came ${left.slice(0, 4).join(", ")}${more}`;
}

function onStream(stream: unknown): string {
  return stream === undefined ? "" : ` for stream ${String(stream)}`;
}
