import type { HttpAnswer } from "./http-answer.ts";

/** The titles of the statuses that requests are answered with when they fail. */
const TITLES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  409: "Conflict",
  412: "Precondition Failed",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** What an error of HTTP says besides its status and text. */
export interface ProblemOptions {
  /** Members of the document besides those that RFC 9457 names. */
  readonly members?: Readonly<Record<string, unknown>> | undefined;
  /** Fields of the answer's head. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A request that is answered with an error of HTTP (R-TRANS-4). */
export class HttpProblem extends Error {
  override readonly name = "HttpProblem";
  readonly status: number;
  readonly #options: ProblemOptions;

  /** `detail` is for people, and reaches the client. */
  constructor(status: number, detail: string, options: ProblemOptions = {}) {
    super(detail);
    this.status = status;
    this.#options = options;
  }

  get answer(): HttpAnswer {
    const { members, headers } = this.#options;
    return {
      status: this.status,
      headers: {
        //@fault problem-untyped suite R-TRANS-4 "content-type": "application/json",
        "content-type": "application/problem+json",
        "cache-control": "no-store",
        ...headers,
      },
      body: problemDocument(this.status, this.message, members),
    };
  }
}

/** A problem document (RFC 9457). */
export function problemDocument(
  status: number,
  detail: string,
  members?: Readonly<Record<string, unknown>>,
): string {
  const title = TITLES[status] ?? "Error";
  return JSON.stringify({ type: "about:blank", title, status, detail, ...members });
}
