import type { ErrorCode } from "@twobyte/session";
import { errorNumber } from "@twobyte/session";
import type { Connection } from "../peer/connection.ts";
import type { Cut } from "../peer/link.ts";
import { endInWords, expectFrame, whatCame } from "./expect-frame.ts";
import { frameInWords } from "./in-words.ts";
import { match } from "./match.ts";
import { StepProblem } from "./step-problem.ts";
import type { World } from "./world.ts";

/** First close code of each range (spec 13.2). */
const RANGES: { readonly [retry: string]: number } = { now: 4000, after: 4100, never: 4500 };

/**
 * Cuts a connection. What came and no step has taken may be lost with it, or all behind the frame
 * `received`: the suite goes on as if it had never come.
 */
export function cut(
  connection: Connection,
  how: Cut,
  { lose = false, received }: { readonly lose?: boolean; readonly received?: number },
): void {
  const { conversation } = connection;
  if (received !== undefined) conversation.received = received;
  if (lose) conversation.received = connection.taken;
  connection.isCut = true;
  connection.link?.cut(how);
}

/** Waits for the subject's end of a connection, with the close code of a WebSocket. */
export async function closed(
  world: World,
  connection: Connection,
  code: unknown,
  status: unknown,
): Promise<void> {
  const ending = await world.until(
    () => connection.ending,
    () => `the subject's close of connection ${connection.name}`,
    () => ({
      expected: code === undefined ? "a close" : `a close with the code ${String(code)}`,
      seen: `the connection is open; ${whatCame(connection)}`,
    }),
  );
  world.checks++;
  const pattern = { ...(code !== undefined && ending.code !== undefined && { code }) };
  const both = { ...pattern, ...(status !== undefined && ending.code === undefined && { status }) };
  const mismatch = match(both, ending, world.names);
  if (mismatch === undefined) return;
  throw new StepProblem("close", `connection ${connection.name} was closed otherwise`, {
    expected: `${mismatch.path}: ${mismatch.expected}`,
    seen: endInWords(ending),
  });
}

/** The connection that a step names; of several the first on which such an error came. */
export function oneRefused(
  world: World,
  names: string | readonly string[],
  error: { readonly [member: string]: unknown },
): Promise<Connection> {
  if (typeof names === "string") return Promise.resolve(world.on(names));
  const connections = names.map((name) => world.on(name));
  const pattern = { ...error, kind: "sessionError" };
  return world.until(
    () =>
      connections.find(({ arrived }) =>
        arrived.some(({ form }) => match(pattern, form, world.names) === undefined),
      ),
    () => `an error of the session on one of the connections ${names.join(", ")}`,
  );
}

/**
 * Waits for an error of the session that matches, and for the end of the connection with the close
 * code that repeats it.
 */
export async function refused(
  world: World,
  connection: Connection,
  error: { readonly [member: string]: unknown },
): Promise<void> {
  const { form } = await expectFrame(world, connection, { ...error, kind: "sessionError" });
  if (connection.isRequests) return;
  const code = (RANGES[String(form["retry"])] ?? 0) + errorNumber(form["code"] as ErrorCode);
  await closed(world, connection, code, undefined);
  const behind = connection.arrived.slice(connection.arrived.findIndex((one) => one.form === form));
  if (behind.length > 1) {
    const seen = frameInWords(behind[1]?.form ?? form);
    throw new StepProblem("behind", "a frame came behind an error of the session", { seen });
  }
}
