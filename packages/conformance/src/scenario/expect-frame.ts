import type { Arrived, Connection } from "../peer/connection.ts";
import type { FrameForm } from "../peer/frame-form.ts";
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
  const arrived = await world.until(
    () => connection.arrived.find(wants) ?? failIfOver(connection, kind),
    () => `${article(kind)} on ${lane} of the connection ${connection.name}`,
  );
  arrived.isTaken = true;
  world.checks++;
  const mismatch = match({ ...rest, kind }, arrived.form, world.names);
  if (mismatch !== undefined) {
    const { path, expected, seen } = mismatch;
    throw new StepProblem(
      "mismatch",
      `${article(arrived.form.kind)} came with another ${path || "form"}`,
      { expected: `${path}: ${expected}`, seen: `${path}: ${seen}; ${brief(arrived.form)}` },
    );
  }
  return arrived;
}

/** Throws when nothing more can come. */
function failIfOver(connection: Connection, expected: string): undefined {
  const fatal = connection.arrived.find(({ form, isTaken }) => !isTaken && isFatal(form));
  if (fatal !== undefined) {
    throw new StepProblem("session-ended", "the subject ended the session", {
      expected: article(expected),
      seen: brief(fatal.form),
    });
  }
  if (connection.ending === undefined) return undefined;
  throw new StepProblem("connection-ended", `the connection ${connection.name} ended`, {
    expected: article(expected),
    seen: JSON.stringify(connection.ending),
  });
}

/** A frame for people. */
export function brief(form: FrameForm): string {
  const text = JSON.stringify(form);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

function article(kind: string): string {
  return `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;
}
