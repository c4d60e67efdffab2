/** Reads a body, piece by piece. */
export interface BodyReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  /** Reads no more. */
  cancel(): Promise<void>;
}

/** What is asked of a request: a web-standard `Request` has it, and whatever costs a host less. */
export interface HttpRequest {
  readonly method: string;
  /** With scheme and host. */
  readonly url: string;
  readonly headers: Pick<Headers, "get" | "has"> & Iterable<readonly [string, string]>;
  /** Taken once; null when there is none. */
  readonly body: { getReader(): BodyReader } | null;
  /** Aborted when the client leaves before its answer is over. */
  readonly signal: AbortSignal;
}
