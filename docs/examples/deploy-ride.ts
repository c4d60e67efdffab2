import type { ChatAskAnswer } from "@example/chat/client";
import { ChatClient, protocol } from "@example/chat/client";
import { connect } from "@twobyte/client";
import { ChaosProxy } from "@twobyte/testing";
import { demoToken } from "./authenticate.ts";
import { answer, tokenise } from "./chat/answer.ts";
import type { Tally } from "./tally.ts";
import { tally } from "./tally.ts";

/** What came of answers while their server was replaced. */
export interface DeployRide extends Tally {
  /** Tokens that arrived of both answers. */
  readonly tokens: number;
  /** Sessions that could not be continued. */
  readonly gaps: number;
  /** How often the session was without a connection. */
  readonly interruptions: number;
  /** Longest time between two tokens of an answer, in ms. */
  readonly longestPauseMs: number;
}

/** The first server is told to stop behind so many tokens. */
const BEHIND = 20;

/**
 * Asks the chat of one server, has that server stopped in the middle of its answer, and asks again
 * over the same session. The proxy is what a load balancer is elsewhere: one address, behind which
 * is the first server, then the second.
 *
 * @param stop tells the first server to stop
 */
export async function rideDeploy(
  first: string,
  second: string,
  stop: () => unknown,
  write: (text: string) => void,
): Promise<DeployRide> {
  const balancer = await ChaosProxy.listen({ upstream: upstreamOf(first) });
  let [gaps, interruptions] = [0, 0];
  const session = connect(protocol, {
    url: `${balancer.webSocketUrl}/chat`,
    token: demoToken,
    onGap: () => gaps++,
  });
  session.subscribe(({ state }) => {
    if (state === "resuming") interruptions++;
  });
  const chat = new ChatClient(session);
  const tokens: string[] = [];
  let longestPauseMs = 0;
  const ask = async (): Promise<void> => {
    let last: number | undefined;
    for await (const item of chat.ask({ room: "lobby", text: "Why?", model: "quick" })) {
      if (!isToken(item)) continue;
      tokens.push(item.value.text);
      const now = performance.now();
      longestPauseMs = Math.max(longestPauseMs, now - (last ?? now));
      last = now;
      if (tokens.length !== BEHIND) continue;
      write(`  behind token ${BEHIND} of the answer its server is told to stop\n`);
      balancer.pointAt(upstreamOf(second));
      stop();
    }
  };
  await ask();
  write(`  the answer is over: ${tokens.length} tokens\n`);
  const { length } = tokens;
  await ask();
  write(`  asked again, over the same session: ${tokens.length - length} tokens\n`);
  await session.close();
  await balancer.close();
  const expected = tokenise(answer.text);
  const counts = tally([...expected, ...expected], tokens);
  return { tokens: tokens.length, gaps, interruptions, longestPauseMs, ...counts };
}

function isToken(item: ChatAskAnswer): item is ChatAskAnswer & { readonly message: "Token" } {
  return item.message === "Token";
}

function upstreamOf(url: string): { readonly port: number } {
  return { port: Number(new URL(url).port) };
}
