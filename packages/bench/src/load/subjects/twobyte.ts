import type { Transport } from "@twobyte/client";
import { connect, eventStream, longPoll, webSocket } from "@twobyte/client";
import { serve } from "@twobyte/server";
import { attach } from "@twobyte/server/node";
import type { OutgoingData, Profile } from "@twobyte/session";
import { encodeMessage } from "@twobyte/session";
import { liveClient, liveServer, orderMessage } from "../../live/live-protocol.ts";
import { tokenAt, tokens } from "../../live/live-tokens.ts";
import type { LoadSubject } from "../load-subject.ts";
import type { Dialect } from "../talker.ts";
import { TwobyteTalker } from "./twobyte-talker.ts";

/** All clients come from one address, and would be too many for it. */
const parameters = { unauthenticated: 1_000_000 } as const;

/** The one key of the topic. */
const key = { count: 0 };

/** Both profiles, over WebSockets and event streams, with the defaults but for `parameters`. */
export const twobyteSubjects: readonly LoadSubject[] = [
  subject("twobyte", "Twobyte binary", "binary", "ws"),
  {
    ...subject("twobyte-tiers", "Twobyte, all tiers", "binary", "ws"),
    note: "a storm's clients that try every tier in each attempt, as by default: what many of them in one process cost there is mostly theirs",
    returner: returnerOf([webSocket, eventStream, longPoll]),
  },
  subject("twobyte-text", "Twobyte text", "text", "ws"),
  subject("twobyte-sse", "Twobyte binary, event stream", "binary", "sse"),
  subject("twobyte-sse-text", "Twobyte text, event stream", "text", "sse"),
];

function subject(
  name: string,
  label: string,
  profile: Profile,
  carrier: LoadSubject["carrier"],
): LoadSubject {
  return {
    name,
    label,
    carrier,
    packages: [],
    ...(name === "twobyte" && { note: "in a storm its clients use WebSockets alone" }),
    async serve(http) {
      const { protocol, bindLive } = await liveServer();
      let readers = 0;
      const live = bindLive({
        echo: (token) => token,
        async *stream() {},
        feed: { subscribed: () => void readers++ },
      });
      const server = serve(protocol, [live], { allowDraft: true, parameters });
      attach(server, http);
      return {
        get readers() {
          return readers;
        },
        get connections() {
          return server.connections;
        },
        publish: (index) => live.topics.feed.publish(key, tokenAt(tokens, index)),
      };
    },
    dialect: () => dialect(profile, carrier),
    ...(carrier === "ws" && { returner: returnerOf([webSocket]) }),
  };
}

async function dialect(profile: Profile, carrier: LoadSubject["carrier"]): Promise<Dialect> {
  const { protocol } = await liveClient();
  const payload = encodeMessage(await orderMessage(), key, profile, 1).slice() as OutgoingData;
  const isStream = carrier === "sse";
  return {
    carrier,
    path: isStream ? "/twobyte/stream" : "/twobyte",
    subprotocol: "twobyte.1",
    talker: (isIdle) =>
      new TwobyteTalker({
        protocol,
        profile,
        isStream,
        open: isIdle ? undefined : { code: "Fe", payload },
      }),
  };
}

function returnerOf(transports: readonly Transport[]): NonNullable<LoadSubject["returner"]> {
  return async (port, onConnected) => {
    const { protocol } = await liveClient();
    const url = `http://127.0.0.1:${port}/twobyte`;
    const session = connect(protocol, { url, transports });
    session.subscribe(({ state }) => {
      if (state === "live") onConnected();
    });
    return { close: () => void session.close() };
  };
}
