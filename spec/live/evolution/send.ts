import { expect } from "vitest";
import type { Profile, Refusal } from "../../../packages/client/src/index.ts";
import { isTwobyteError } from "../../../packages/client/src/index.ts";
import { CodecError } from "../../../packages/wire/src/index.ts";
import { errorOf } from "../place.ts";
import { profiles } from "./deliver.ts";
import type { Served } from "./live.ts";
import { call, connectAs, serveAs } from "./live.ts";
import type { Peer } from "./peer.ts";

/**
 * What becomes of a value in both profiles: what the reader gets, or who refuses it and with which
 * code, for example `reader: invalid_argument`. The codec's own code is shown where the writer or
 * reader has it in its hands.
 */
export type Outcome = unknown;

/** `disguised`: the server passes itself off as the client's version, lest they refuse each other. */
interface How {
  readonly disguised?: boolean;
}

/** What becomes of a value that the writer's client calls the reader's server with. */
export function sendInput(
  writer: Peer,
  reader: Peer,
  path: string,
  value: unknown,
  { disguised = false }: How = {},
): Promise<Outcome> {
  return inBothProfiles(async (profile) => {
    const arrived: unknown[] = [];
    const server = await serveAs(
      reader,
      ({ kind }, input) => {
        arrived.push(input);
        return kind === "serverStream" ? [] : undefined;
      },
      disguised ? { shown: writer } : {},
    );
    const session = connectAs(writer, server, { profile });
    const refused = await outcome(call(writer, session, path, value), "reader", "writer", server);
    return arrived.length > 0 ? arrived[0] : refused;
  });
}

/** What becomes of an answer that the writer's server gives to a call of the reader's client. */
export function sendAnswer(
  writer: Peer,
  reader: Peer,
  path: string,
  answer: unknown,
  { disguised = false, input = {} }: How & { readonly input?: unknown } = {},
): Promise<Outcome> {
  return inBothProfiles(async (profile) => {
    const server = await serveAs(writer, () => answer, disguised ? { shown: reader } : {});
    const session = connectAs(reader, server, { profile });
    return await outcome(call(reader, session, path, input), "writer", "reader", server);
  });
}

/** What becomes of a struct's value between encoder and decoder, per profile. */
export function carry(
  writer: Peer,
  reader: Peer,
  struct: string,
  value: unknown,
  revision = 1,
): { readonly binary: Outcome; readonly text: Outcome } {
  const carryIn = (profile: Profile): Outcome =>
    attempt("writer", () => {
      const payload = writer.encode(struct, value, profile, revision);
      return attempt("reader", () => reader.decode(struct, payload, revision));
    });
  return { binary: carryIn("binary"), text: carryIn("text") };
}

/** What becomes of a struct's value in the JSON mapping. */
export function carryJson(writer: Peer, reader: Peer, struct: string, value: unknown): Outcome {
  return attempt("reader", () => reader.fromJson(struct, writer.toJson(struct, value)));
}

/** Why a server takes no session with a client, before either has read a message of the other. */
export async function refusalOf(client: Peer, server: Peer): Promise<unknown> {
  const session = connectAs(client, await serveAs(server, () => undefined));
  const error = await errorOf(session.ready);
  expect(error).toMatchObject({ code: "failed_precondition", processed: "no", scope: "session" });
  const refusal = error.detail?.value as Refusal | undefined;
  return refusal?.reason;
}

async function inBothProfiles(run: (profile: Profile) => Promise<Outcome>): Promise<Outcome> {
  const [binary, text] = await Promise.all(profiles.map(run));
  expect(text).toEqual(binary);
  return binary;
}

async function outcome(
  answer: Promise<unknown>,
  remote: string,
  local: string,
  { errors }: Served,
): Promise<Outcome> {
  try {
    return await answer;
  } catch (error) {
    if (!isTwobyteError(error)) throw error;
    const cause = error.remote ? errors[0] : error.cause;
    const code = cause instanceof CodecError ? cause.code : error.code;
    return `${error.remote ? remote : local}: ${code}`;
  }
}

function attempt(who: string, run: () => Outcome): Outcome {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof CodecError)) throw error;
    return `${who}: ${error.code}`;
  }
}
