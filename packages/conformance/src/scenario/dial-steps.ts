import type { OutgoingData, Payload } from "@twobyte/session";
import { joinFrames, sizeOf } from "@twobyte/session";
import type { Connection } from "../peer/connection.ts";
import type { Conversation } from "../peer/conversation.ts";
import type { FrameForm } from "../peer/frame-form.ts";
import { writeForm } from "../peer/frame-form.ts";
import { PollLink } from "../peer/poll-link.ts";
import { StreamLink } from "../peer/stream-link.ts";
import { dialWebSocket } from "../peer/web-socket-link.ts";
import { withTags } from "../peer/with-tags.ts";
import { expectFrame } from "./expect-frame.ts";
import { resolve } from "./resolve.ts";
import type { DialOptions } from "./scenario.ts";
import { StepProblem } from "./step-problem.ts";
import type { World } from "./world.ts";

/** A batch of a replay ends behind the frame with which it has so many bytes. */
const REPLAY_BYTES = 16_000;

/** Opens a connection to the server, and says hello unless it is to be silent. */
export async function dial(
  world: World,
  name: string,
  options: DialOptions,
  isSilent = false,
): Promise<Connection> {
  const { tier = world.setting.tier, session = "session", hello = {}, tags = [] } = options;
  const connection = world.connect(name, session);
  const { profile = connection.conversation.profile } = options;
  const url = world.urlOf(options.at);
  const headers = resolve(options.headers ?? {}, world.names) as Record<string, string>;
  connection.isRequests = tier !== "websocket";
  if (tier === "websocket") {
    connection.link = await dialWebSocket(url, connection, headers).catch((error: Error) => {
      throw new StepProblem("refused", `the server took no WebSocket: ${error.message}`);
    });
  } else {
    const Requests = tier === "stream" ? StreamLink : PollLink;
    connection.link = new Requests(url, profile, connection, headers);
  }
  if (!isSilent) {
    const form = helloForm(world, connection.conversation, hello);
    connection.isProbe = form["probe"] === true;
    const written = writeForm(form, world.protocol, profile, 2) as OutgoingData;
    connection.sendRaw(withTags(written, tags), 1);
  }
  return connection;
}

/** Opens a connection, and a session with it, which has to be new. */
export async function begin(world: World, name: string, options: DialOptions): Promise<void> {
  const connection = await dial(world, name, options);
  const verdict = { verdict: "created", reason: "none" };
  const counts = { received: 0, sent: 0 };
  await takeWelcome(world, connection, { verdict, counts, ...options.welcome });
  sayLive(connection, world);
}

/** Opens a connection with a session that is there, and goes on with it. */
export async function resume(
  world: World,
  name: string,
  verdict: string,
  options: DialOptions,
): Promise<void> {
  const connection = await dial(world, name, options);
  await goOn(world, connection, { verdict: { verdict }, ...options.welcome });
}

/** Takes the welcome of a connection that has said hello, and goes on with the session. */
export async function goOn(
  world: World,
  connection: Connection,
  pattern: { readonly [member: string]: unknown },
): Promise<void> {
  const { counts, verdict } = await takeWelcome(world, connection, pattern);
  if (verdict.verdict === "found") {
    replay(connection, counts.received);
    sayLive(connection, world);
    await expectFrame(world, connection, { kind: "live" });
  } else sayLive(connection, world);
}

/** Attaches a connection whose probe was answered. */
export function attach(world: World, name: string): void {
  const connection = world.on(name);
  const { conversation } = connection;
  const welcome = connection.arrived.find(({ form }) => form.kind === "welcome");
  if (welcome === undefined) throw new StepProblem("no-welcome", "no welcome came");
  const { received } = welcome.form["counts"] as { received: number };
  connection.number = conversation.received;
  connection.isAttached = true;
  const form = { kind: "attach", received: conversation.received, first: received + 1 };
  connection.send([writeForm(form, world.protocol, conversation.profile, 2)]);
  replay(connection, received);
  sayLive(connection, world);
}

interface Welcome {
  readonly verdict: { readonly verdict: string };
  readonly session: string;
  readonly secret: string;
  readonly token?: string;
  readonly revision: { readonly revision: number };
  readonly counts: { readonly received: number };
}

/** Waits for the welcome, and takes what it says for the session. */
export async function takeWelcome(
  world: World,
  connection: Connection,
  pattern: object,
): Promise<Welcome> {
  const { form } = await expectFrame(world, connection, { ...pattern, kind: "welcome" });
  const welcome = form as unknown as Welcome;
  const { conversation } = connection;
  if (welcome.verdict.verdict === "gap") {
    conversation.restart();
    connection.number = 0;
  }
  conversation.id = welcome.session;
  conversation.secret = welcome.secret;
  conversation.token = welcome.token;
  conversation.revision = welcome.revision.revision;
  if (!connection.isProbe) connection.isAttached = true;
  const { session, token = "" } = welcome;
  connection.link?.adopt({ session, token, received: () => connection.taken });
  return welcome;
}

/** Says how much was sent: what every client says first. */
function sayLive(connection: Connection, world: World): void {
  const { sent, profile } = connection.conversation;
  connection.send([writeForm({ kind: "live", sent }, world.protocol, profile, 2)]);
}

/** Hands over once more what the server does not have, in as few transport messages as hold it. */
function replay(connection: Connection, received: number): void {
  let batch: Payload[] = [];
  let first = received + 1;
  const flush = (): void => {
    if (batch.length === 0) return;
    connection.sendRaw(joinFrames(batch) as OutgoingData, first);
    first += batch.length;
    batch = [];
  };
  for (const frame of connection.conversation.keptAbove(received)) {
    batch.push(frame);
    if (batch.reduce((size, one) => size + sizeOf(one), 0) > REPLAY_BYTES) flush();
  }
  flush();
}

/** The hello of a session, as it has to be but for what the case says. */
export function helloForm(
  world: World,
  conversation: Conversation,
  overrides: { readonly [member: string]: unknown },
): FrameForm {
  const { names } = world;
  const { id, secret, received, sent } = conversation;
  const own = resolve(overrides, names) as { readonly [member: string]: unknown };
  const members = {
    versions: { lowest: 1, highest: 1 },
    lineage: names.get("lineage"),
    revisions: { lowest: 1, highest: 2, fingerprint: names.get("fingerprint2") },
    secret,
    ...(id !== undefined && { session: id }),
    counts: { received, sent },
    ...own,
  };
  const said = Object.entries(members).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(said), kind: "hello" };
}
