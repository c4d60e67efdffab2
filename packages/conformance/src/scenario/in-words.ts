import type { FrameForm } from "../peer/frame-form.ts";
import type { Bindings } from "./match.ts";
import { matcherOf } from "./match.ts";

/** Frames of the protocol itself as the spec calls them, with their codes (spec 7.2). */
const NAMES: { readonly [kind: string]: string } = {
  hello: "hello (!H)",
  welcome: "welcome (!W)",
  goodbye: "goodbye (!G)",
  opened: "opened (!O)",
  end: "end (!E)",
  cancel: "cancel (!C)",
  streamError: "error of a stream (!X)",
  sessionError: "error of the session (!Z)",
  skip: "skip (!S)",
  part: "part (!P)",
  revision: "revision (!R)",
  attach: "attach (!A)",
  live: "live (!L)",
  ping: "ping (!I)",
  pong: "pong (!J)",
  ack: "ack (!K)",
  credit: "credit (!F)",
  auth: "auth (!U)",
  number: "number (!N)",
  data: "data frame",
  malformed: "frame that cannot be read",
};

/** A kind of frames for people: `ping (!I)`. */
export function kindInWords(kind: string): string {
  return NAMES[kind] ?? kind;
}

/** The same with its article: `an error of the session (!Z)`. */
export function aKind(kind: string): string {
  const words = kindInWords(kind);
  return `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
}

/** A frame for people: its kind, and its members as JSON, which are cut when they are long. */
export function frameInWords({ kind, ...members }: FrameForm): string {
  const text = JSON.stringify(members);
  const cut = text.length > 300 ? `${text.slice(0, 300)}…` : text;
  return text === "{}" ? kindInWords(kind) : `${kindInWords(kind)} ${cut}`;
}

/** What a pattern of a frame asks for: its kind, and its members with matchers in words. */
export function patternInWords({ kind, ...members }: FrameForm, names: Bindings): string {
  const text = inWords(members, names);
  return text === "{}" ? aKind(kind) : `${aKind(kind)} with ${text}`;
}

function inWords(pattern: unknown, names: Bindings): string {
  if (typeof pattern !== "object" || pattern === null) return JSON.stringify(pattern) ?? "nothing";
  if (Array.isArray(pattern)) return `[${pattern.map((one) => inWords(one, names)).join(", ")}]`;
  const matcher = matcherOf(pattern as Readonly<Record<string, unknown>>);
  if (matcher !== undefined) return matcherInWords(matcher, names);
  const members = Object.entries(pattern).map(([name, one]) => `${name}: ${inWords(one, names)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function matcherInWords([name, given]: readonly [string, unknown], names: Bindings): string {
  switch (name) {
    case "$absent":
      return "nothing";
    case "$bind":
      return "anything";
    case "$exact":
      return inWords(given, names);
    case "$oneOf":
      return (given as unknown[]).map((one) => inWords(one, names)).join(" or ");
    case "$not":
      return `anything but ${inWords(given, names)}`;
    case "$range": {
      const [low, high] = given as [number, number | null];
      return high === null ? `at least ${low}` : `${low} to ${high}`;
    }
    case "$ref":
      return JSON.stringify(names.get(String(given))) ?? "nothing";
    case "$startsWith":
      return `a text that begins with ${JSON.stringify((given as unknown[])[0])}`;
    case "$type":
      return `any ${String(given)}`;
    default:
      return JSON.stringify({ [name]: given });
  }
}
