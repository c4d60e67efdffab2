import type { Row } from "./row.ts";
import { median, passes, worst } from "./row.ts";

/** The page with everything that was measured. */
export function transportsMarkdown(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const { what, unit, target, values } = row;
    const cells = [
      what,
      target === undefined ? unit : `≤ ${text(target)} ${unit}`,
      text(median(values)),
      text(worst(row)),
      String(values.length),
      target === undefined ? "" : passes(row) ? "pass" : "FAIL",
    ];
    return `| ${cells.join(" | ")} |\n`;
  });
  const failed = rows.filter((row) => !passes(row)).length;
  return `# Times of transports

Written by \`pnpm --filter @twobyte/bench transports\`; don't edit.

## Method

- Client, server and \`ChaosProxy\` of \`@twobyte/testing\` in one Node process (${process.version}), over 127.0.0.1, with real clocks. Each run has a server, a proxy and ports of its own, so that nothing is remembered of another.
- First messages: the proxy delays each way by 25 ms, a round trip of 50 ms; connecting by TCP costs nothing, as on a warm connection. All parameters are the defaults. The clock runs from \`connect\` to the answer of a call that was made at once, which is one round trip after the welcome. A target in round trips has half of one on top, for timers.
- Dead peers: an idle session has a wire on which, from a random moment of its second interval, nothing gets through in the directions that are named, the end of a connection neither. The clock runs from there until the client's status is no longer \`live\`, and until the server has given the connection up: it says that the session was lost, or that it goes on over another, for the client may come again by the way up that works. A target has 100 ms on top, for timers.
- \`worst\` is the worst of all runs, and has to keep the target.

## Figures

${rows.filter(({ target }) => target !== undefined).length - failed} pass, ${failed} fail.

| what | target | median | worst | runs | |
|---|---|---:|---:|---:|---|
${lines.join("")}`;
}

function text(value: number): string {
  return value.toFixed(2).replace(/\.?0+$/, "");
}
