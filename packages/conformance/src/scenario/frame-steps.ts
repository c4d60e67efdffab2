import type { OutgoingData, Payload } from "@twobyte/session";
import { codeText, encodeFrame, sizeOf } from "@twobyte/session";
import { CodecError } from "@twobyte/wire";
import type { Connection, Sending } from "../peer/connection.ts";
import type { FrameForm } from "../peer/frame-form.ts";
import { rawPayload, writeForm } from "../peer/frame-form.ts";
import type { SendFault } from "../peer/link.ts";
import { expectFrame } from "./expect-frame.ts";
import { aKind, frameInWords, patternInWords } from "./in-words.ts";
import { match } from "./match.ts";
import { resolve } from "./resolve.ts";
import type { ExpectStep, Outgoing, Split, WholeStep } from "./scenario.ts";
import { StepProblem } from "./step-problem.ts";
import type { World } from "./world.ts";

/** Hands over frames: as one transport message, or each as one, or half of them, or in pieces. */
export function send(
  world: World,
  connection: Connection,
  outgoing: readonly Outgoing[],
  split: Split | undefined,
  fault?: SendFault,
): void {
  const { profile, revision } = connection.conversation;
  const sending: Sending = {
    ...(split === "half" && { half: true }),
    ...((split === "returned" || split === "unended") && { event: split }),
    ...(typeof split === "number" && { pieces: split }),
    ...(fault !== undefined && { fault }),
  };
  let batch: Payload[] = [];
  const flush = (): void => {
    if (batch.length > 0) connection.send(batch, sending);
    batch = [];
  };
  for (const one of outgoing) {
    const given = resolve(one, world.names) as Outgoing;
    if ("raw" in given || "swapped" in given) {
      flush();
      const other = profile === "text" ? "binary" : "text";
      const data = (
        "raw" in given
          ? rawPayload(given.raw, profile)
          : writeForm(given.swapped as FrameForm, world.protocol, other, revision)
      ) as OutgoingData;
      connection.sendRaw(data, connection.conversation.sent + 1, sending);
      if (given.counted === true) connection.conversation.count(data);
    } else {
      const { kind, stream } = given as FrameForm;
      if (kind === "open") connection.conversation.revisions.set(Number(stream), revision);
      for (const frame of framesOf(world, given as FrameForm, profile, revision)) {
        if (split === "each" || sizeOf(frame) > 16_000) flush();
        batch.push(frame);
        if (split === "each" || sizeOf(frame) > 16_000) flush();
      }
    }
  }
  flush();
}

/** A frame, or the parts of its message with `parts`: the bytes that each of them has. */
function framesOf(
  world: World,
  form: FrameForm,
  profile: "binary" | "text",
  revision: number,
): Payload[] {
  const { parts, ...whole } = form;
  if (parts === undefined)
    return [writeForm(whole as FrameForm, world.protocol, profile, revision)];
  const name = String(form["method"] ?? form["message"]);
  const value = form["input"] ?? form["value"];
  let rest = world.protocol.write(profile, name, value, revision);
  const code = world.protocol.codeOf(name);
  const frames: Payload[] = [];
  for (const most of parts as number[]) {
    const isHalf = typeof rest === "string" && /[\uDC00-\uDFFF]/.test(rest.charAt(most));
    const size = isHalf ? most - 1 : most;
    const payload = rest.slice(0, size);
    rest = rest.slice(size);
    const stream = Number(form["stream"]);
    frames.push(encodeFrame(profile, { kind: "part", stream, code, rest: sizeOf(rest), payload }));
  }
  const { input, value: _, ...last } = whole as { [member: string]: unknown };
  const payload = typeof rest === "string" ? { text: rest } : { binary: toHex(rest) };
  const end = { ...last, payload } as unknown as FrameForm;
  return [...frames, writeForm(end, world.protocol, profile, revision)];
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

/** Hands over counted frames once more, from one number to another. */
export function resend(connection: Connection, from: number, to: number): void {
  for (const [i, frame] of connection.conversation.kept.slice(from - 1, to).entries()) {
    connection.sendRaw(frame as OutgoingData, from + i);
  }
}

/** Waits for frames, each the next of its lane; in front of the last so many were acknowledged. */
export async function expectAll(
  world: World,
  connection: Connection,
  patterns: readonly FrameForm[],
  { ordered = false, acknowledged = 0 }: Pick<ExpectStep, "ordered" | "acknowledged">,
): Promise<void> {
  let last = -1;
  for (const pattern of patterns) {
    const arrived = await expectFrame(world, connection, pattern);
    const at = connection.arrived.indexOf(arrived);
    if (ordered && at < last) {
      throw new StepProblem("order", `${frameInWords(arrived.form)} came too early`);
    }
    last = at;
  }
  const seen = acknowledgedBefore(connection, last);
  if (seen >= acknowledged) return;
  throw new StepProblem("unacknowledged", "too few frames were acknowledged in front of it", {
    expected: `received ${acknowledged}`,
    seen: `received ${seen}`,
  });
}

/** How many frames the acknowledgements say that came in front of another frame, of whatever kind. */
function acknowledgedBefore({ arrived }: Connection, at: number): number {
  return arrived
    .slice(0, Math.max(at, 0))
    .map(({ form }) => form["received"])
    .reduce<number>((most, one) => (typeof one === "number" ? Math.max(most, one) : most), 0);
}

/** Waits for the next messages of a stream, whose indices go on without a hole. */
export async function take(
  world: World,
  connection: Connection,
  stream: number,
  from: number,
  count: number,
): Promise<void> {
  for (let index = from; index < from + count; index++) {
    await expectFrame(world, connection, { kind: "data", stream, value: { index } });
  }
}

/** Waits for the parts of a message and its last frame, and for what they make together. */
export async function whole(
  world: World,
  connection: Connection,
  { stream, message, method, value }: WholeStep,
): Promise<void> {
  const name = String(message ?? method);
  const code = codeText(world.protocol.codeOf(name));
  const pieces: string[] = [];
  // Credits of the stream are a lane of their own.
  const isNext = ({ isTaken, form }: Connection["arrived"][number]): boolean =>
    !isTaken && form["stream"] === stream && form.kind !== "credit";
  while (true) {
    const kind = connection.arrived.find(isNext)?.form.kind;
    if (kind === "part") {
      const { form } = await expectFrame(world, connection, { kind, stream, of: name });
      pieces.push(String(form["payload"]));
    } else if (kind !== undefined) break;
    else {
      await world.until(
        () => connection.arrived.find(isNext),
        () => `a part of ${name}`,
      );
    }
  }
  const last = await expectFrame(world, connection, {
    kind: message === undefined ? "open" : "data",
    stream,
    ...(message === undefined ? { method } : { message }),
  });
  const split = pieces.find((piece) => /[\p{Surrogate}\ufffd]/u.test(piece));
  if (split !== undefined || pieces.length === 0) {
    const seen = pieces.length === 0 ? `${code} in one frame` : "a piece that ends in half of it";
    throw new StepProblem("parts", "a message was not cut between two characters", { seen });
  }
  pieces.push(String(last.form["payload"]));
  const text = pieces.join("");
  const isText = connection.conversation.profile === "text";
  const payload = isText ? text : new Uint8Array(Buffer.from(text, "hex"));
  const read = readMessage(world, name, payload);
  world.checks++;
  const mismatch = match(resolve(value, world.names), read, world.names);
  if (mismatch === undefined) return;
  const { path, expected, seen } = mismatch;
  throw new StepProblem("parts", `the parts made another ${path}`, { expected, seen });
}

function readMessage(world: World, name: string, payload: Payload): unknown {
  try {
    return world.protocol.read(name, payload, 2);
  } catch (error) {
    if (!(error instanceof CodecError)) throw error;
    throw new StepProblem("parts", `the parts do not make a message: ${error.code}`);
  }
}

/** Sends a ping, whose answer proves that what went before has arrived. */
export async function fence(world: World, connection: Connection): Promise<void> {
  const { conversation, number: received } = connection;
  const n = ++connection.pings;
  const { sent, profile } = conversation;
  const form = { kind: "ping", n, seen: connection.seen, received, sent };
  connection.send([writeForm(form, world.protocol, profile, 2)]);
  await expectFrame(world, connection, { kind: "pong", n, received: sent });
}

/** Acknowledges all that came. */
export function acknowledge(world: World, connection: Connection): void {
  const form = { kind: "ack", received: connection.number };
  connection.send([writeForm(form, world.protocol, connection.conversation.profile, 2)]);
}

/** Nothing that came matches. */
export function never(world: World, connection: Connection, patterns: readonly FrameForm[]): void {
  for (const { form, isTaken } of connection.arrived) {
    if (isTaken) continue;
    for (const pattern of patterns) {
      world.checks++;
      if (match(pattern, form, world.names) === undefined) {
        throw new StepProblem("never", `${aKind(form.kind)} came, which must not`, {
          expected: `never ${patternInWords(pattern, world.names)}`,
          seen: frameInWords(form),
        });
      }
    }
  }
}

/** A call whose answer has a nonce of its own: only a server that is there can give it. */
export async function witness(world: World, connection: Connection, stream: number): Promise<void> {
  const nonce = String(world.names.get(`nonce-witness-${connection.name}-${stream}`));
  send(
    world,
    connection,
    [{ kind: "open", method: "Test.echo", stream, input: { nonce } }],
    undefined,
  );
  await expectFrame(world, connection, { kind: "data", stream, message: "Item", value: { nonce } });
  await expectFrame(world, connection, { kind: "end", stream });
}
