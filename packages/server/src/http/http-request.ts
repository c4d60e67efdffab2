/** Reads a body, piece by piece. */
export interface BodyReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  /** Reads no more. */
  cancel(): Promise<void>;
}

/** The fields of a request's head, by their names in lower case. */
export interface RequestHeaders {
  get(name: string): string | null;
  has(name: string): boolean;
  [Symbol.iterator](): Iterator<readonly [string, string]>;
}

/** What is asked of a request: a web-standard `Request` has it, and whatever costs a host less. */
export interface HttpRequest {
  readonly method: string;
  /** With scheme and host. */
  readonly url: string;
  readonly headers: RequestHeaders;
  /** Taken once; null when there is none. */
  readonly body: { getReader(): BodyReader } | null;
  /** Aborted when the client leaves before its answer is over. */
  readonly signal: AbortSignal;
}
