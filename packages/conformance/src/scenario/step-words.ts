import { linkSentences } from "./link-words.ts";
import type { Step } from "./scenario.ts";
import { frameWords, valueWords } from "./value-words.ts";

type Members = Readonly<Record<string, unknown>>;

/** A step of a scenario as a sentence; one of a kind that has no words here is told as it is. */
export function stepWords(step: Step | { readonly $var: string }): string {
  const members = step as Members;
  const [verb = ""] = Object.keys(members).filter((name) => Object.hasOwn(sentences, name));
  const sentence = sentences[verb];
  if (sentence === undefined) return valueWords(members);
  const { on } = members;
  const where = typeof on === "string" ? `on ${on}: ` : "";
  return where + sentence(members[verb], members);
}

/** Whether a kind of step has its sentence. */
export function hasWords(step: Step | { readonly $var: string }): boolean {
  return Object.keys(step).some((name) => Object.hasOwn(sentences, name));
}

const sentences: { readonly [verb: string]: (given: unknown, step: Members) => string } = {
  ...linkSentences,
  $var: (name) => `the steps of «${String(name)}»`,
  dial: (name, { silent, ...step }) =>
    silent === true
      ? `open the connection ${String(name)}, and say nothing on it`
      : `open the connection ${String(name)} and say hello${options(step)}`,
  begin: (name, step) => `begin a session on a new connection ${String(name)}${options(step)}`,
  resume: (name, { verdict = "found", ...step }) =>
    `go on with the session on a new connection ${String(name)}; the verdict is ${String(verdict)}${options(step)}`,
  welcomed: (name) => `the session is found on ${String(name)}, and goes on there`,
  attach: (name) => `attach what was probed on ${String(name)}`,
  open: (given) => `the subject opens a client${listed(given)}`,
  accept: (name, step) => `take the subject's connection ${String(name)}${options(step)}`,
  admit: (name, step) =>
    `take the subject's connection ${String(name)}, and welcome it${options(step)}`,
  greet: (given) => `welcome it${listed(given)}`,
  attached: (name) => `the subject attaches ${String(name)}`,
  adopt: (given) => `a welcome comes${listed(given)}`,
  bind: (name, { to }) => `call ${valueWords(to)} ‹${String(name)}›`,
  send: (frames, { split }) =>
    `send ${frameList(frames)}${split === undefined ? "" : splitWords(split)}`,
  resend: (numbers) => `send the counted frames ${valueWords(numbers)} once more`,
  expect: (frames, { ordered, acknowledged }) => {
    const order = ordered === true ? ", in this order" : "";
    const behind = `, the last behind an acknowledgement of ${String(acknowledged)} frames`;
    return `there come ${frameList(frames)}${order}${acknowledged === undefined ? "" : behind}`;
  },
  take: (count, { stream, from = 0 }) =>
    `on stream ${valueWords(stream)} there come ${valueWords(count)} items from ${valueWords(from)} on, without a hole`,
  items: (count, { stream, from = 0 }) =>
    `send ${valueWords(count)} items from ${valueWords(from)} on, on stream ${valueWords(stream)}`,
  moment: (moment, { stream, from = 0 }) =>
    `count the item ${valueWords(from)} of stream ${valueWords(stream)} as sent; what leaves of it: ${valueWords(moment)} (before: nothing, half, after: all)`,
  fence: (name) => `a ping on ${String(name)} is answered, behind all before it`,
  ack: (name) => `acknowledge all that came on ${String(name)}`,
  never: (frames) => `of all that came beside there is no ${frameList(frames)}`,
  net: (cut, { lose, received }) =>
    `cut the connection by ${valueWords(cut)}${lose === true ? "; what was not looked at never came" : ""}${received === undefined ? "" : `; nothing behind the frame ${valueWords(received)} came`}`,
  closed: (name, { code, status }) =>
    `the subject ends ${String(name)}${asPart("with the close code", code)}${asPart("or the status", status)}`,
  refused: (name, { error }) =>
    `the subject refuses ${Array.isArray(name) ? `one of ${name.join(", ")}` : String(name)} with an error of the session${listed(error)}, and ends it with the close code of that`,
  answering: (is) => (is === true ? "answer pings again" : "leave pings without an answer"),
  witness: (index) =>
    `a call whose nonce is new is answered with it (${valueWords(index)}): only who lives can`,
  witnessCall: (ref) => `the subject calls ${String(ref)} with a new nonce, and takes the answer`,
  ask: (command, { with: given, answer }) =>
    `the subject is told: ${String(command)}${listed(given)}${asPart("and answers with", answer)}`,
  restart: () => "the server ends, and another begins with the same parameters in its place",
  event: (pattern) => `the subject tells of ${eventWords(pattern)}`,
  noEvent: (pattern) => `the subject has told of no ${eventWords(pattern)}`,
  unlogged: (secrets) =>
    `what the subject wrote to its standard error has none of ${valueWords(secrets)} in it`,
  whole: (message) => `there come the parts of a message that is (${valueWords(message)})`,
  hold: (is) =>
    is === true
      ? "the network holds back what either side sends"
      : "the network lets go of what it held back",
  quiet: (ms) => `nothing goes over the connection for ${valueWords(ms)} ms`,
  ponging: (is) => `pings of the WebSocket itself are ${is === true ? "answered" : "not answered"}`,
  pinging: (ms) => `send pings of the WebSocket itself, one each ${valueWords(ms)} ms`,
  manners: (tiers) => `from now on the tiers are treated like this: ${valueWords(tiers)}`,
  tried: (times) => `the subject tries its tiers so often: ${valueWords(times)}`,
  givenUp: (times) => `the subject gives up attempts that hung: ${valueWords(times)}`,
  asked: (requests) => `the subject makes the requests ${valueWords(requests)}`,
  holdPolls: (ms) => `long polls are held for ${valueWords(ms)} ms`,
  polled: (count, { prefer }) =>
    `the subject polls ${valueWords(count)} times${asPart("and prefers", prefer)}`,
  answered: (name, { answer }) => `the request ${String(name)} is answered${listed(answer)}`,
  hangUp: (code) => `end the connection with the close code ${valueWords(code)}`,
  spoil: (fault) => `of the subject's next request: ${valueWords(fault)}`,
  outlived: (name) =>
    `wait until ${String(name)} has been there for longer than it can have taken to come`,
  repeated: (name) => `the subject makes its request on ${String(name)} again`,
  http: (path, { answer, method, headers, head, frames, hello, body }) =>
    `request ${[method, `"${valueWords(path)}"`].filter((one) => one !== undefined).join(" ")}${listed(
      given({ headers, head, frames, hello, body }),
    )}; the answer has ${valueWords(answer)}`,
};

function given(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** What a connection begins with, beside its name. */
function options(step: Members): string {
  const { hello, welcome, tags, session, profile, tier } = step;
  const parts = [
    asPart("of the session", session),
    asPart("over", tier),
    asPart("in", profile),
    asPart("with the hello", hello),
    asPart("with the entries", tags),
    asPart("the welcome has", welcome),
  ];
  return parts.join("");
}

function asPart(words: string, value: unknown): string {
  return value === undefined ? "" : `, ${words} ${valueWords(value)}`;
}

function listed(value: unknown): string {
  const isEmpty = typeof value !== "object" || value === null || Object.keys(value).length === 0;
  return isEmpty ? "" : ` ${valueWords(value)}`;
}

function frameList(frames: unknown): string {
  const list = Array.isArray(frames) ? (frames as readonly unknown[]) : [frames];
  const shown = list.slice(0, 4).map((frame) => `(${oneFrame(frame)})`);
  const more = list.length > 4 ? [`… ${list.length - 4} more`] : [];
  return [...shown, ...more].join(", ");
}

function oneFrame(frame: unknown): string {
  const members = frame as Members;
  if ("raw" in members) return `the bytes ${valueWords(members["raw"])}`;
  if ("swapped" in members) return `in the other profile: ${frameWords(members["swapped"])}`;
  return "$var" in members ? valueWords(members) : frameWords(members);
}

function splitWords(split: unknown): string {
  if (split === "each") return ", each as a transport message of its own";
  if (split === "returned") return ", in an event whose lines end with a CR alone";
  if (split === "unended") return ", in an event without its blank line";
  return split === "half"
    ? ", of which half of the bytes leave"
    : `, in pieces of ${valueWords(split)} bytes`;
}

function eventWords(pattern: unknown): string {
  const { ev, ...members } = pattern as Members;
  return `${String(ev)}${listed(members)}`;
}
