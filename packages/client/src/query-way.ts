import type { CallOptions } from "./call-options.ts";
import type { QueryMethod } from "./client-method.ts";
import type { ClientSession } from "./client-session.ts";

/**
 * A way in which queries are asked, such as `queryByGet`. `overSession` makes the same call over the
 * session.
 */
export type QueryWay = <In, Out>(
  session: ClientSession,
  method: QueryMethod<In, Out>,
  input: In,
  options: CallOptions,
  overSession: (options: CallOptions) => Promise<Out>,
) => Promise<Out>;
