import type { CallContext } from "./call-context.ts";
import type { RunningCall } from "./running-call.ts";

/** A handler of a method with one answer. */
export type UnaryHandler<In, Out> = (input: In, context: CallContext) => Out | Promise<Out>;

/**
 * Works on one call of a method with one answer, or with none but its end. Whoever answers at once
 * does not wait for a turn of promises.
 */
export function runUnary<In, Out>(
  handler: UnaryHandler<In, Out>,
  call: RunningCall,
  input: In,
): Promise<void> | undefined {
  let given: Out | Promise<Out>;
  try {
    given = handler(input, call);
  } catch (error) {
    call.fail(error, "maybe");
    return undefined;
  }
  if (isThenable(given)) {
    return Promise.resolve(given).then(
      (output) => finish(call, output),
      (error: unknown) => call.fail(error, "maybe"),
    );
  }
  finish(call, given);
  return undefined;
}

function finish(call: RunningCall, output: unknown): void {
  try {
    if (!call.isWanted) return;
    //@fault answers-twice suite R-STREAM-7 if (call.hasAnswers) for (let i = 0; i < 2; i++) call.answer(output);
    if (call.hasAnswers) call.answer(output);
    call.end();
  } catch (error) {
    call.fail(error, "yes");
  }
}

function isThenable<Out>(given: Out | Promise<Out>): given is Promise<Out> {
  return typeof (given as Partial<Promise<Out>> | null | undefined)?.then === "function";
}
