/** Counts of counted frames, as hello and welcome carry them (spec 7.4). */
interface NotedCounts {
  readonly received: number;
  readonly sent: number;
}

/** What a side accepts (spec 7.4). */
export interface NotedLimits {
  readonly maxFrame: number;
  readonly credit: number;
  readonly streams: number;
}

/** What errors of streams and of sessions share (spec 7.7). */
interface NotedError {
  readonly code: number;
  readonly retry: "never" | "now" | "after";
  readonly afterMs: number;
  readonly processed: "no" | "maybe" | "yes";
}

/** Frames that have a payload; `payload` is hex in binary and the text in text. */
interface NotedPayload {
  readonly payload?: string | undefined;
}

/** Begins a stream. */
export interface NotedOpen extends NotedPayload {
  readonly kind: "open";
  readonly code: string;
  readonly stream: number;
  readonly deadlineMs?: number | undefined;
  readonly credit?: number | undefined;
}

/** A message, or its last piece. */
export interface NotedData extends NotedPayload {
  readonly kind: "data";
  readonly code: string;
  readonly stream: number;
}

/** A piece of a message. */
export interface NotedPart extends NotedPayload {
  readonly kind: "part";
  readonly code: string;
  readonly stream: number;
  readonly rest: number;
}

/** The client's first frame on a connection. */
export interface NotedHello {
  readonly kind: "hello";
  readonly secret: string;
  readonly session?: string | undefined;
  readonly counts: NotedCounts;
  readonly probe?: boolean | undefined;
  readonly limits?: NotedLimits | undefined;
  readonly maxBeat?: number | undefined;
}

/** The server's answer to it. */
export interface NotedWelcome {
  readonly kind: "welcome";
  readonly session: string;
  readonly secret: string;
  readonly counts: NotedCounts;
  readonly verdict: {
    readonly verdict: "created" | "found" | "gap";
    readonly reason: "none" | "window" | "unknown" | "revision";
  };
  readonly limits?: NotedLimits | undefined;
  readonly beatMs?: number | undefined;
  readonly resume?: { readonly windowMs: number; readonly bufferBytes: number } | undefined;
}

/** Its sender is about to leave. */
interface NotedGoodbye {
  readonly kind: "goodbye";
  readonly code: number;
  readonly window?: { readonly fromMs: number; readonly spanMs: number } | undefined;
  readonly retry: "never" | "now" | "after";
  readonly afterMs: number;
  readonly deadlineMs?: number | undefined;
  readonly verdict: "ended" | "kept";
}

/** A ping. */
export interface NotedPing extends NotedCounts {
  readonly kind: "ping";
  readonly n: number;
  readonly seen: number;
}

/** A frame as the examples of spec chapter 7 write it; members that no rule asks for are left out. */
export type NotedFrame =
  | NotedOpen
  | NotedData
  | NotedPart
  | NotedHello
  | NotedWelcome
  | NotedGoodbye
  | NotedPing
  | { readonly kind: "opened"; readonly stream: number; readonly id: number }
  | { readonly kind: "end" | "cancel"; readonly stream: number }
  | ({
      readonly kind: "streamError";
      readonly stream: number;
      readonly scope: "message" | "stream";
    } & NotedError)
  | { readonly kind: "skip"; readonly stream: number; readonly count: number }
  | { readonly kind: "revision"; readonly revision: number }
  | { readonly kind: "attach"; readonly received: number; readonly first: number }
  | { readonly kind: "live"; readonly sent: number }
  | ({ readonly kind: "pong"; readonly n: number } & NotedCounts)
  | { readonly kind: "ack"; readonly received: number }
  | { readonly kind: "credit"; readonly stream: number; readonly limit: number }
  | { readonly kind: "auth" | "ignored" }
  | ({ readonly kind: "sessionError" } & NotedError)
  | { readonly kind: "number"; readonly first: number };

/** The frames that are counted, all of one stream but for the revision (spec 7.2). */
export type CountedFrame = Extract<
  NotedFrame,
  {
    readonly kind:
      | "open"
      | "data"
      | "opened"
      | "end"
      | "cancel"
      | "streamError"
      | "skip"
      | "part"
      | "revision";
  }
>;

const COUNTED: ReadonlySet<string> = new Set<CountedFrame["kind"]>([
  "open",
  "data",
  "opened",
  "end",
  "cancel",
  "streamError",
  "skip",
  "part",
  "revision",
]);

/** Whether a frame is counted (R-FRAME-9). */
export function isCountedFrame(frame: NotedFrame): frame is CountedFrame {
  return COUNTED.has(frame.kind);
}
