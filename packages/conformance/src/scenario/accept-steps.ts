import { createHash } from "node:crypto";
import type { OutgoingData } from "@twobyte/session";
import { joinFrames } from "@twobyte/session";
import type { Connection } from "../peer/connection.ts";
import { writeForm } from "../peer/frame-form.ts";
import { expectFrame } from "./expect-frame.ts";
import { resolve } from "./resolve.ts";
import type { AcceptOptions } from "./scenario.ts";
import { StepProblem } from "./step-problem.ts";
import type { World } from "./world.ts";

type Counts = { readonly received: number; readonly sent: number };

/** Waits for the client's next connection, and its hello. */
export async function accept(
  world: World,
  name: string,
  { session = "session", hello = {}, tier }: AcceptOptions,
): Promise<Connection> {
  const { door } = world;
  if (door === undefined) throw new Error("only a case of a client accepts connections");
  const incoming = await world.until(
    () =>
      door.incoming.find(
        (one) =>
          one.connection === undefined &&
          one.link !== undefined &&
          one.early.length > 0 &&
          (tier === undefined || one.tier === tier),
      ),
    () => `a hello of the client over ${tier ?? "any transport"}`,
  );
  const connection = world.connect(name, session);
  connection.link = incoming.link;
  connection.token = incoming.token;
  connection.isRequests = incoming.tier !== "websocket";
  incoming.connection = connection;
  if (incoming.ending !== undefined) connection.ended(incoming.ending);
  for (const data of incoming.early.splice(0)) connection.received(data);
  const { form } = await expectFrame(world, connection, { ...hello, kind: "hello" });
  connection.hello = form;
  connection.isProbe = form["probe"] === true;
  connection.conversation.revision = 2;
  return connection;
}

/**
 * Answers a hello: the session goes on when there is one, unless the case says otherwise. What the
 * client does not have is sent again, and how much was sent is said.
 */
export function greet(
  world: World,
  connection: Connection,
  overrides: { readonly [member: string]: unknown },
): void {
  const { conversation, hello } = connection;
  const own = resolve(overrides, world.names) as { readonly [member: string]: unknown };
  const isGap = (own["verdict"] as { verdict?: string } | undefined)?.verdict === "gap";
  if (isGap) conversation.restart();
  const isFound = conversation.id !== undefined;
  conversation.id ??= `s${createHash("sha256").update(conversation.secret).digest("hex").slice(0, 16)}`;
  conversation.secret = String(world.names.get(`secret-${connection.name}`));
  const { received, sent } = conversation;
  const members = {
    version: 1,
    session: conversation.id,
    secret: conversation.secret,
    revision: { revision: 2, fingerprint: world.names.get("fingerprint2") },
    counts: { received, sent },
    token: connection.token,
    verdict: { verdict: isFound ? "found" : "created", reason: "none" },
    ...own,
  };
  const said = Object.entries(members).filter(([, value]) => value !== null && value !== undefined);
  const form = { ...Object.fromEntries(said), kind: "welcome" };
  const { revision } = members.revision as { readonly revision: number };
  conversation.revision = revision;
  connection.number = received;
  connection.send([writeForm(form, world.protocol, conversation.profile, 2)]);
  if (connection.isProbe) return;
  connection.isAttached = true;
  const { received: has } = (hello?.["counts"] ?? { received: 0 }) as Counts;
  if (isFound) bringAll(world, connection, has);
}

/** Takes a connection, and says that all is well. */
export async function admit(world: World, name: string, options: AcceptOptions): Promise<void> {
  const connection = await accept(world, name, options);
  greet(world, connection, options.welcome ?? {});
  await expectFrame(world, connection, { kind: "live" });
}

/** Waits until the client attaches a connection that it has probed. */
export async function attached(world: World, connection: Connection): Promise<void> {
  const { form } = await expectFrame(world, connection, { kind: "attach" });
  const { received, first } = form as unknown as { received: number; first: number };
  if (first > connection.conversation.received + 1) {
    const seen = `first ${first}, ${connection.conversation.received} received`;
    throw new StepProblem("attach", "the attach leaves frames out", { seen });
  }
  connection.isAttached = true;
  connection.number = first - 1;
  bringAll(world, connection, received);
}

function bringAll(world: World, connection: Connection, received: number): void {
  const { conversation } = connection;
  const frames = conversation.keptAbove(received);
  if (frames.length > 0) connection.sendRaw(joinFrames(frames) as OutgoingData, received + 1);
  const live = { kind: "live", sent: conversation.sent };
  connection.send([writeForm(live, world.protocol, conversation.profile, 2)]);
}
