import type { Members, SubjectEvent } from "./subject.ts";
import { SubjectRefusal } from "./subject.ts";

/** What a subject said. */
export type Parsed =
  | { readonly kind: "event"; readonly event: SubjectEvent }
  | { readonly kind: "reply"; readonly id: number; readonly outcome: Members | SubjectRefusal }
  | { readonly kind: "malformed"; readonly problem: string };

/** Reads a line, or an object that a subject in process gave. */
export function parseMessage(message: unknown): Parsed {
  const value = typeof message === "string" ? parseJson(message) : message;
  if (!isMembers(value)) return malformed("It wrote what is no JSON object", message);
  return "ev" in value ? parseEvent(value, message) : parseReply(value, message);
}

/** Whether something is an object with members. */
export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseEvent(value: Members, message: unknown): Parsed {
  const { ev, n } = value;
  if (typeof ev !== "string" || typeof n !== "number") {
    return malformed("It wrote an event without a name or a number n", message);
  }
  return { kind: "event", event: { ...value, ev, n } };
}

function parseReply({ id, ok, err }: Members, message: unknown): Parsed {
  if (typeof id !== "number") return malformed("It wrote neither a reply nor an event", message);
  if ((ok === undefined) === (err === undefined)) {
    return malformed("It wrote a reply that has not one of ok and err", message);
  }
  if (ok !== undefined) {
    if (!isMembers(ok)) return malformed("It wrote a reply whose ok is no object", message);
    return { kind: "reply", id, outcome: ok };
  }
  if (!isMembers(err) || typeof err["code"] !== "string") {
    return malformed("It wrote a reply whose err has no code", message);
  }
  const text = typeof err["message"] === "string" ? err["message"] : "";
  return { kind: "reply", id, outcome: new SubjectRefusal(err["code"], text) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function malformed(problem: string, message: unknown): Parsed {
  const text = typeof message === "string" ? message : JSON.stringify(message);
  const shown = text === undefined ? String(message) : text;
  const cut = shown.length > 200 ? `${shown.slice(0, 200)}…` : shown;
  return { kind: "malformed", problem: `${problem}: ${cut}` };
}
