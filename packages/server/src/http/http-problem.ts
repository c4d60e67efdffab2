/** The titles of the statuses that requests are answered with when they fail. */
const TITLES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  409: "Conflict",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  429: "Too Many Requests",
  503: "Service Unavailable",
};

/** A request that is answered with an error of HTTP (R-TRANS-4). */
export class HttpProblem extends Error {
  override readonly name = "HttpProblem";
  readonly status: number;

  /** `detail` is for people, and reaches the client. */
  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }

  /** The answer. */
  toResponse(): Response {
    const headers = { "content-type": "application/problem+json", "cache-control": "no-store" };
    return new Response(problemDocument(this.status, this.message), {
      status: this.status,
      headers,
    });
  }
}

/** A problem document (RFC 9457). */
export function problemDocument(status: number, detail: string): string {
  return JSON.stringify({ type: "about:blank", title: TITLES[status] ?? "Error", status, detail });
}
