import type { MethodKind } from "@twobyte/session";
import type { ServerCall } from "./server-call.ts";
import type { ServerMethod } from "./server-method.ts";

/** A method with the handler behind it. */
export interface BoundMethod {
  readonly method: ServerMethod<MethodKind, unknown, unknown>;
  /** Works on one call to its end; never rejects. */
  run(call: ServerCall, input: unknown): Promise<void>;
}

/** What a generated binder makes of an author's handlers. */
export interface BoundService {
  readonly name: string;
  readonly methods: readonly BoundMethod[];
}
