import { request as httpRequest } from "node:http";
import type { OutgoingData } from "@twobyte/session";
import { isCounted, splitFrames } from "@twobyte/session";
import { codeOf } from "../peer/connection.ts";
import { readForm, writeForm } from "../peer/frame-form.ts";
import { CONTENT_TYPES, Requests } from "../peer/requests.ts";
import { helloForm } from "./dial-steps.ts";
import { match } from "./match.ts";
import { patienceMs } from "./patience.ts";
import { resolve } from "./resolve.ts";
import type { HttpStep } from "./scenario.ts";
import { StepProblem } from "./step-problem.ts";
import type { World } from "./world.ts";

/** Most of an answer that does not end that is read. */
const MOST = 4096;

/**
 * Makes a request of its own, beside what the case's connections do, and judges the answer; with
 * `as` it is judged by a later step.
 */
export async function http(world: World, step: HttpStep): Promise<void> {
  if (step.as === undefined) return judge(world, step, await request(world, step));
  const sent = request(world, step);
  sent.catch(() => {});
  world.requests.set(step.as, sent);
}

/** Waits for the answer to a request that was sent before. */
export async function answered(
  world: World,
  name: string,
  answer: { readonly [member: string]: unknown },
): Promise<void> {
  const sent = world.requests.get(name) as Promise<HttpAnswer> | undefined;
  if (sent === undefined) throw new Error(`the scenario sent no request ${name}`);
  let found: HttpAnswer | undefined;
  sent.then(
    (one) => {
      found = one;
      world.changed();
    },
    () => {},
  );
  const seen = await world.until(
    () => found,
    () => `the answer to the request ${name}`,
  );
  judge(world, { http: name, answer }, seen);
}

function request(world: World, step: HttpStep): Promise<HttpAnswer> {
  const { names } = world;
  const body = bodyOf(world, step);
  const method = step.method ?? (body === undefined ? "GET" : "POST");
  const headers = resolve(step.headers ?? {}, names) as Record<string, string>;
  const type = body === undefined ? {} : { "content-type": CONTENT_TYPES[world.setting.profile] };
  const path = String(resolve(step.http, names));
  return ask(`${world.urlOf(step.at)}${path}`, method, { ...type, ...headers }, body);
}

function judge(
  world: World,
  step: Pick<HttpStep, "http" | "method" | "answer">,
  answer: HttpAnswer,
): void {
  const { names } = world;
  const what = `${step.method ?? ""} ${String(resolve(step.http, names))}`.trim();
  const frames = framesOf(world, answer.body);
  const json = jsonOf(answer.body);
  const seen = { ...answer, body: undefined, text: answer.body.toString("utf8"), frames, json };
  world.checks++;
  world.log.note("subject", undefined, `${what}: ${answer.status}`);
  const mismatch = match(step.answer ?? {}, seen, names);
  if (mismatch === undefined) return;
  const { path: member, expected, seen: was } = mismatch;
  throw new StepProblem("http", `${what} was answered with another ${member}`, {
    expected: `${member}: ${expected}`,
    seen: `${member}: ${was}`,
  });
}

function bodyOf(world: World, step: HttpStep): Buffer | undefined {
  const { names, protocol, setting, url } = world;
  const { profile = setting.profile } = step;
  if (step.body !== undefined) return Buffer.from(String(resolve(step.body, names)));
  if (step.frames === undefined && step.hello === undefined && step.head === undefined) {
    return undefined;
  }
  const conversation = world.conversation(step.session ?? "session");
  const forms =
    step.hello === undefined
      ? (resolve(step.frames ?? [], names) as { kind: string }[])
      : [helloForm(world, conversation, step.hello)];
  const written = forms.map((form) => writeForm(form, protocol, profile, conversation.revision));
  // Frames of a POST that goes on behind the last one are new, those of any other are not.
  const { count = conversation.sent + 1 } = (step.head ?? {}) as { count?: number };
  if (count === conversation.sent + 1) {
    for (const frame of written) if (isCounted(codeOf(frame))) conversation.count(frame);
  }
  const data = (written[0] ?? (profile === "text" ? "" : new Uint8Array(0))) as OutgoingData;
  if (step.head === undefined) return Buffer.from(data as Uint8Array);
  const { id = "", token = "" } = conversation;
  const given = resolve(step.head, names) as object;
  const isEmpty = Object.keys(given).length === 0;
  const head = { session: id, token, n: 1, count, ...given };
  return new Requests(url, profile).body(isEmpty ? undefined : head, data);
}

interface HttpAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: unknown };
  readonly body: Buffer;
}

function ask(
  url: string,
  method: string,
  headers: Record<string, string>,
  body: Buffer | undefined,
): Promise<HttpAnswer> {
  return new Promise((resolveAnswer, reject) => {
    const sent = httpRequest(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      const done = (): void => {
        const status = response.statusCode ?? 0;
        resolveAnswer({ status, headers: response.headers, body: Buffer.concat(chunks) });
        sent.destroy();
      };
      response.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        const isEndless = response.headers["content-type"] === "text/event-stream";
        if (isEndless && size > MOST / 2) done();
      });
      response.on("error", done);
      response.on("end", done);
    });
    sent.on("upgrade", (response, socket) => {
      resolveAnswer({ status: 101, headers: response.headers, body: Buffer.alloc(0) });
      socket.destroy();
    });
    sent.setTimeout(patienceMs(), () => {
      sent.destroy();
      reject(new StepProblem("timeout", `${method} ${url} was not answered`));
    });
    sent.on("error", (error) => reject(new StepProblem("http", `no answer: ${error.message}`)));
    sent.end(body);
  });
}

function framesOf(world: World, body: Buffer): unknown {
  if (body.length === 0) return [];
  try {
    const data = world.setting.profile === "text" ? body.toString("utf8") : new Uint8Array(body);
    return splitFrames(data).map((frame) => readForm(frame, world.protocol, 2));
  } catch {
    return undefined;
  }
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}
