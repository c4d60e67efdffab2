/** Reads a body, piece by piece. */
export interface BodyReader {
  /** The next piece, which is the caller's from then on; `done` behind the last one. */
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  /** Reads no more. */
  cancel(): Promise<void>;
}

/** The fields of a request's head, by their names in lower case. */
export interface RequestHeaders {
  /** A field's value, `null` when there is none. */
  get(name: string): string | null;
  /** Whether there is such a field. */
  has(name: string): boolean;
  /** All fields, name and value. */
  [Symbol.iterator](): Iterator<readonly [string, string]>;
}

/** What is asked of a request: a web-standard `Request` has it, and whatever costs a host less. */
export interface HttpRequest {
  readonly method: string;
  /** With scheme and host. */
  readonly url: string;
  readonly headers: RequestHeaders;
  /** Taken once; null when there is none. */
  readonly body: {
    /** The one reader of the body. */
    getReader(): BodyReader;
  } | null;
  /** Aborted when the client leaves before its answer is over. */
  readonly signal: AbortSignal;
}
