import type { CallContext } from "./call-context.ts";
import type { RunningCall } from "./running-call.ts";

/** A handler of a method with one answer. */
export type UnaryHandler<In, Out> = (input: In, context: CallContext) => Out | Promise<Out>;

/** Works on one call of a method with one answer, or with none but its end. */
export async function runUnary<In, Out>(
  handler: UnaryHandler<In, Out>,
  call: RunningCall,
  input: In,
): Promise<void> {
  let isDone = false;
  try {
    const given = handler(input, call);
    // Whoever answers at once does not wait for a turn of promises.
    const output = isThenable(given) ? await given : given;
    isDone = true;
    if (!call.isWanted) return;
    if (call.hasAnswers) call.answer(output);
    call.end();
  } catch (error) {
    call.fail(error, isDone ? "yes" : "maybe");
  }
}

function isThenable<Out>(given: Out | Promise<Out>): given is Promise<Out> {
  return typeof (given as Partial<Promise<Out>> | null | undefined)?.then === "function";
}
