import { connect, eventStream, webSocket } from "@twobyte/client";
import { serve } from "@twobyte/server";
import { attach } from "@twobyte/server/node";
import type { Profile } from "@twobyte/session";
import { liveClient, liveServer } from "../live-protocol.ts";
import type { LiveSubject, Scenario } from "../live-subject.ts";
import type { Token } from "../live-tokens.ts";
import { tokenAt, tokens } from "../live-tokens.ts";

/** Both profiles over WebSockets and event streams, with their defaults. */
export const twobyteSubjects: readonly LiveSubject[] = [
  subject("twobyte", "Twobyte binary", "binary", ["echo", "stream"]),
  subject("twobyte-text", "Twobyte text", "text", ["echo", "stream"]),
  subject("twobyte-sse", "Twobyte binary, event stream", "binary", ["sse"]),
  subject("twobyte-sse-text", "Twobyte text, event stream", "text", ["sse"]),
];

function subject(
  name: string,
  label: string,
  profile: Profile,
  scenarios: readonly Scenario[],
): LiveSubject {
  return {
    name,
    label,
    packages: [],
    scenarios,
    async serve(http) {
      const { protocol, bindLive } = await liveServer();
      attach(serve(protocol, [bindLive({ echo, stream })], { allowDraft: true }), http);
    },
    async connect(port) {
      const { protocol, LiveClient } = await liveClient();
      const session = connect(protocol, {
        url: `http://127.0.0.1:${port}/twobyte`,
        profile,
        transports: [scenarios.includes("sse") ? eventStream : webSocket],
      });
      const live = new LiveClient(session);
      return {
        echo: (index) => live.echo(tokenAt(tokens, index)),
        async stream(count) {
          let seen = 0;
          for await (const { text } of live.stream({ count })) if (text !== "") seen++;
          if (seen !== count) throw new Error(`${seen} of ${count} messages arrived`);
        },
        close: () => session.close(),
      };
    },
  };
}

function echo(token: Token): Token {
  return token;
}

// An async generator, as most handlers are, although this one has nothing to wait for but once.
async function* stream({ count }: { readonly count: number }): AsyncGenerator<Token> {
  await Promise.resolve();
  for (let index = 0; index < count; index++) yield tokenAt(tokens, index);
}
