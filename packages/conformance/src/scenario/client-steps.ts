import type { RequestFault } from "../peer/accepted-requests.ts";
import { AcceptedRequests } from "../peer/accepted-requests.ts";
import type { Connection } from "../peer/connection.ts";
import type { Tier } from "../peer/link.ts";
import { WebSocketLink } from "../peer/web-socket-link.ts";
import { expectFrame } from "./expect-frame.ts";
import { send } from "./frame-steps.ts";
import { resolve } from "./resolve.ts";
import type { OpenStep } from "./scenario.ts";
import { StepProblem } from "./step-problem.ts";
import { event } from "./subject-steps.ts";
import type { World } from "./world.ts";

/** Has the subject open a client that dials the suite. */
export async function open(world: World, { open: options }: OpenStep): Promise<void> {
  const { profile, tier } = world.setting;
  const { manners = {}, ...given } = resolve(options, world.names) as {
    readonly manners?: { readonly [tier: string]: "take" | "refuse" | "hang" };
  };
  for (const [name, manner] of Object.entries(manners))
    world.door?.manners.set(name as Tier, manner);
  const members = { url: world.url, profile, transports: [tier], ...given };
  const { client } = await world.ask("open", members);
  world.handle = String(client);
}

/**
 * Has the client call, and answers: only one that is there can open a stream with the nonce, and tell
 * what came back.
 */
export async function witnessCall(
  world: World,
  connection: Connection,
  ref: string,
): Promise<void> {
  const nonce = String(world.names.get(`nonce-${ref}`));
  await world.ask("call", { client: world.handle, ref, method: "Test.echo", input: { nonce } });
  const { form } = await expectFrame(world, connection, {
    kind: "open",
    method: "Test.echo",
    input: { nonce },
  });
  const stream = Number(form["stream"]);
  const value = { nonce, index: 0 };
  const answer = { kind: "data", message: "Item", stream, value };
  send(world, connection, [answer, { kind: "end", stream }], undefined);
  await event(world, { ev: "message", ref, value: { nonce } });
  await event(world, { ev: "end", ref });
}

/** Ends a connection as its protocol does; a WebSocket with a code. */
export function hangUp(connection: Connection, code: number): void {
  const { link } = connection;
  connection.isCut = true;
  if (link instanceof WebSocketLink) link.close(code);
  else link?.cut("close");
}

/** What becomes of the client's next request. */
export function spoil(connection: Connection, fault: RequestFault): void {
  if (connection.link instanceof AcceptedRequests) connection.link.fault = fault;
}

/** Waits until the client has made a request again. */
export async function repeated(world: World, connection: Connection): Promise<void> {
  const { link } = connection;
  if (!(link instanceof AcceptedRequests)) throw new StepProblem("tier", "no requests are made");
  await world.until(
    () => (link.repeats > 0 ? true : undefined),
    () => "the repeat of a request",
  );
  world.checks++;
}
