import type { ServerResponse } from "node:http";
import { tokenAt, tokens } from "../../live/live-tokens.ts";
import type { LoadSubject } from "../load-subject.ts";
import { listener } from "./listener.ts";

/** `node:http` with a chunk that is made once for all. */
export const sharedSse: LoadSubject = {
  name: "sse",
  label: "node:http, event stream",
  note: "`node:http` alone: one prepared Buffer of an event of JSON, given to the `write` of every response",
  carrier: "sse",
  isYardstick: true,
  packages: [],
  serve(http) {
    const responses = new Set<ServerResponse>();
    const row = tokens.map((token) => Buffer.from(`data: ${JSON.stringify(token)}\n\n`));
    http.on("request", (request, response) => {
      if (request.url !== "/feed/stream") return;
      request.resume();
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.flushHeaders();
      responses.add(response);
      response.on("close", () => responses.delete(response));
    });
    return Promise.resolve({
      get readers() {
        return responses.size;
      },
      get connections() {
        return responses.size;
      },
      publish(index) {
        const chunk = tokenAt(row, index);
        for (const response of responses) response.write(chunk);
      },
    });
  },
  dialect: () =>
    Promise.resolve({
      carrier: "sse",
      path: "/feed/stream",
      talker: () => ({ ...listener(() => 1), opened: (say) => say("") }),
    }),
};
