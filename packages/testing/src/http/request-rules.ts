import type { CutKind } from "../faults/stage.ts";
import type { RequestLine } from "./head.ts";

/** Which request a fault is for. */
export interface RequestMatch {
  /** The path without its query, or a pattern that is tried on the path with its query. */
  readonly path: string | RegExp;
  /** In capitals. Any method if left out; `POST` for duplicates. */
  readonly method?: string;
}

/** A lost answer. */
export interface LoseResponse extends RequestMatch {
  /** How the client's connection ends in its place. `fin`. */
  readonly how?: CutKind;
}

/** A request whose answer was swallowed. */
export interface LostResponse extends RequestLine {
  /** The status that the client never saw. */
  readonly status: number;
}

/** A request that reached the server twice. */
export interface DuplicatedRequest extends RequestLine {
  /** The status of the answer that the client got, and of the one that was dropped. */
  readonly statuses: readonly [first: number, second: number];
}

/** A fault that one request will meet. */
export interface Rule<Outcome> {
  readonly match: RequestMatch;
  readonly how: CutKind;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (error: Error) => void;
}

/** Faults that wait for their request, in the order in which they were asked for. */
export class RequestRules {
  readonly losses: Rule<LostResponse>[] = [];
  readonly duplicates: Rule<DuplicatedRequest>[] = [];
}

/** Takes the first rule that a request matches out of its list. */
export function takeRule<Outcome>(
  rules: Rule<Outcome>[],
  line: RequestLine,
): Rule<Outcome> | undefined {
  const index = rules.findIndex(({ match }) => matches(match, line));
  return index < 0 ? undefined : rules.splice(index, 1)[0];
}

function matches({ path, method }: RequestMatch, line: RequestLine): boolean {
  if (method !== undefined && method !== line.method) return false;
  // Unlike test, search does not begin where a global pattern matched last.
  if (typeof path !== "string") return line.target.search(path) >= 0;
  return line.target.split("?", 1)[0] === path;
}
