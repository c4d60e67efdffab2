import type { MethodKind } from "@twobyte/session";
import type { RunningCall } from "./running-call.ts";
import type { ServerCall } from "./server-call.ts";
import type { ServerMethod } from "./server-method.ts";
import type { LinkedHub } from "./topic/link/linked-hub.ts";

/** A method with the handler behind it. */
export interface BoundMethod {
  /** What generated code says of the method. */
  readonly method: ServerMethod<MethodKind, unknown, unknown>;
  /** Works on one call to its end, at once or with a promise, which never rejects. */
  run(call: ServerCall, input: unknown): Promise<void> | undefined;
  /** The same for all who call with one key, of the kinds of methods that take keys. */
  runKeyed?(call: RunningCall, input: unknown): Promise<void> | undefined;
  /** The keys of a topic, which the servers of one deployment share. */
  readonly shared?: LinkedHub;
}

/** What a generated binder makes of an author's handlers. */
export interface BoundService {
  /** The service's name in the schema. */
  readonly name: string;
  /** One for each method of the service, handler and all. */
  readonly methods: readonly BoundMethod[];
}
