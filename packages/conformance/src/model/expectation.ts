/** What a side is to do. Members that are there have to be the same, `minimum` at least reached. */
export type Expectation =
  | { readonly does: "close" }
  | { readonly does: "dial" }
  | {
      readonly does: "send";
      readonly frame: string;
      readonly stream?: number | undefined;
      readonly n?: number | undefined;
      /** Of an error or a goodbye. */
      readonly code?: number | undefined;
      readonly verdict?: "ended" | "kept" | undefined;
      /** Of `received`, `limit` or `sent`. */
      readonly minimum?: number | undefined;
    };

/** Something that a side has to do by a time. */
export interface Duty {
  readonly requirement: string;
  /** Where; undefined for whatever connection is attached. */
  readonly connection?: string | undefined;
  /** Key of the session that it is for, if it is for one. */
  readonly session?: string | undefined;
  /** In ms of the log, slack included. */
  readonly by: number;
  readonly expects: Expectation;
}

/** Something that a side may or must not send. */
export interface Permission {
  readonly requirement?: string | undefined;
  readonly connection: string;
  readonly frame: string;
  readonly why?: string | undefined;
}

/** A rule that was not kept. */
export interface Breach {
  readonly requirement: string;
  readonly expected: string;
  readonly seen: string;
  readonly connection?: string | undefined;
  /** When it was noticed, in ms of the log. */
  readonly at: number;
}

/** An expectation in words. */
export function inWords(expects: Expectation): string {
  if (expects.does === "close") return "the connection is closed";
  if (expects.does === "dial") return "another connection is tried";
  const { frame, stream, n, code, verdict, minimum } = expects;
  const parts = [
    stream === undefined ? "" : ` of stream ${stream}`,
    n === undefined ? "" : ` with n ${n}`,
    code === undefined ? "" : ` with code ${code}`,
    verdict === undefined ? "" : ` with the verdict ${verdict}`,
    minimum === undefined ? "" : ` of at least ${minimum}`,
  ];
  return `${frame}${parts.join("")} is sent`;
}
