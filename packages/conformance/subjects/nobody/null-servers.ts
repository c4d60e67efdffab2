import type { ErrorCode, OutgoingData, Retry } from "@twobyte/session";
import { closeCode, TwobyteError } from "@twobyte/session";
import type { Said } from "./frames.ts";
import { live, sessionError, welcome } from "./frames.ts";

/** What a server that is none does to whoever comes. */
export interface NullServer {
  /** The status that every request and upgrade is answered with; without it they are taken. */
  readonly status?: number;
  /** What the first transport message is answered with, which is a hello. */
  readonly first?: Said;
  /** What each later one is answered with. */
  readonly later?: Said;
  /** Whether each is answered with itself. */
  readonly echoes?: boolean;
  /** Whether it says to a later request that there is nothing. */
  readonly hasNothing?: boolean;
  /** When it closes a connection: as soon as it is there, or behind its first answer, or a later one. */
  readonly closes?: "at once" | "first" | "later";
  /** How it closes it; without an error of the protocol unless given. */
  readonly code?: number;
  /** Whether it refuses to begin. */
  readonly begins?: false;
}

const refusals: readonly (readonly [ErrorCode, Retry])[] = [
  ["invalid_argument", "never"],
  ["failed_precondition", "never"],
  ["unauthenticated", "never"],
  ["resource_exhausted", "never"],
  ["resource_exhausted", "now"],
  ["resource_exhausted", "after"],
  ["data_loss", "now"],
  ["aborted", "now"],
  ["not_found", "now"],
  ["unavailable", "now"],
  ["deadline_exceeded", "now"],
];

/** Servers that are none, by what they do. */
export const nullServers: { readonly [name: string]: NullServer } = {
  "answers nothing": {},
  "begins nothing": { begins: false },
  "closes at once": { closes: "at once" },
  "closes when spoken to": { closes: "first" },
  echoes: { echoes: true },
  "welcomes everybody": { first: welcome("created") },
  "welcomes, and has nothing": { first: welcome("created"), hasNothing: true },
  "knows everybody": { first: welcome("found"), later: live },
  "has lost everybody": { first: welcome("gap") },
  "welcomes, and echoes": { first: welcome("created"), echoes: true },
  "welcomes, and closes": { first: welcome("created"), closes: "first" },
  ...Object.fromEntries(
    [101, 200, 204, 304, 400, 401, 403, 404, 409, 415, 429, 500, 503].map((status) => [
      `answers ${status}`,
      { status },
    ]),
  ),
  ...Object.fromEntries(
    refusals.flatMap(([code, retry]) => {
      const first = sessionError(code, retry);
      const how = { code: closeCode(new TwobyteError(code, "", { retry })) };
      return [
        [`refuses everybody: ${code} ${retry}`, { first, closes: "first", ...how }],
        [
          `welcomes, and refuses: ${code} ${retry}`,
          { first: welcome("created"), later: first, closes: "later", ...how },
        ],
      ];
    }),
  ),
};

/** What a message is answered with, and whether the connection is closed behind it. */
export function answerOf(
  { first, later, echoes = false, closes }: NullServer,
  data: OutgoingData,
  isFirst: boolean,
): { readonly data: OutgoingData | undefined; readonly isLast: boolean } {
  const said = isFirst ? first : later;
  const profile = typeof data === "string" ? "text" : "binary";
  return {
    data: said === undefined ? (echoes ? data : undefined) : said(profile),
    isLast: closes === (isFirst ? "first" : "later"),
  };
}
