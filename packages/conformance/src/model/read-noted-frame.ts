import type { NotedFrame } from "./noted-frame.ts";

type Type = "number" | "string" | "counts" | "verdict";

const COUNTS = { received: "number", sent: "number" } as const;
const ERROR = { code: "number", retry: "string", afterMs: "number", processed: "string" } as const;

/** The members that rules ask for, by kind; others may stand beside them. */
const MEMBERS: { readonly [kind in NotedFrame["kind"]]: { readonly [member: string]: Type } } = {
  open: { code: "string", stream: "number" },
  data: { code: "string", stream: "number" },
  part: { code: "string", stream: "number", rest: "number" },
  hello: { secret: "string", counts: "counts" },
  welcome: { session: "string", secret: "string", counts: "counts", verdict: "verdict" },
  goodbye: { code: "number", retry: "string", afterMs: "number", verdict: "string" },
  ping: { n: "number", seen: "number", ...COUNTS },
  pong: { n: "number", ...COUNTS },
  opened: { stream: "number", id: "number" },
  end: { stream: "number" },
  cancel: { stream: "number" },
  streamError: { stream: "number", scope: "string", ...ERROR },
  sessionError: ERROR,
  skip: { stream: "number", count: "number" },
  revision: { revision: "number" },
  attach: { received: "number", first: "number" },
  live: { sent: "number" },
  ack: { received: "number" },
  credit: { stream: "number", limit: "number" },
  number: { first: "number" },
  auth: {},
  ignored: {},
};

/** A frame of a trace, when it has what the rules ask for; a sentence that says what is wrong else. */
export function readNotedFrame(value: unknown): NotedFrame | string {
  if (!isRecord(value)) return "a frame is an object";
  const kind = String(value["kind"]);
  if (!isKind(kind)) return `no frame is of the kind ${kind}`;
  const members = MEMBERS[kind];
  const wrong = Object.keys(members).find((member) => !fits(value[member], members[member]));
  return wrong === undefined
    ? (value as unknown as NotedFrame)
    : `a ${kind} frame has no ${wrong} that can be read`;
}

function isKind(kind: string): kind is NotedFrame["kind"] {
  return Object.hasOwn(MEMBERS, kind);
}

function fits(value: unknown, type: Type | undefined): boolean {
  if (type === "number" || type === "string") return typeof value === type;
  if (!isRecord(value)) return false;
  const members = type === "counts" ? ["received", "sent"] : ["verdict", "reason"];
  const wanted = type === "counts" ? "number" : "string";
  return members.every((member) => typeof value[member] === wanted);
}

function isRecord(value: unknown): value is { readonly [member: string]: unknown } {
  return typeof value === "object" && value !== null;
}
