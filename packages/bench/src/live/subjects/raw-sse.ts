import type { LiveSubject } from "../live-subject.ts";
import { tokenAt, tokens } from "../live-tokens.ts";
import { pump } from "../pump.ts";

const EVENT_END = "\n\n";
const DATA = "data: ";

const events = tokens.map((token) => `${DATA}${JSON.stringify(token)}${EVENT_END}`);

/** An event stream as Node's own server writes it: events that lie ready, and nobody parses. */
export const rawSse: LiveSubject = {
  ...subject((index) => tokenAt(events, index), String),
  name: "sse",
  label: "node:http, event stream",
  note: "`response.write` for each event, JSON that lies ready; the reader takes events apart, and nobody parses them",
  isYardstick: true,
};

/** The same with what an application would do at least. */
export const jsonSse: LiveSubject = {
  ...subject(
    (index) => `${DATA}${JSON.stringify(tokenAt(tokens, index))}${EVENT_END}`,
    (data) => JSON.parse(data),
  ),
  name: "sse-json",
  label: "node:http, event stream, JSON",
  note: "the same with `JSON.stringify` and `JSON.parse` for each message",
};

function subject(
  event: (index: number) => string,
  read: (data: string) => unknown,
): Pick<LiveSubject, "packages" | "scenarios" | "serve" | "connect"> {
  return {
    packages: [],
    scenarios: ["sse"],
    serve(http) {
      http.on("request", (request, response) => {
        const [, path, count] = request.url?.split("/") ?? [];
        if (path !== "stream") return;
        response.writeHead(200, { "content-type": "text/event-stream" });
        const send = (index: number): void => void response.write(event(index));
        void pump(Number(count), { writable: response, send }).then(() => response.end());
      });
      return Promise.resolve();
    },
    connect: (port) =>
      Promise.resolve({
        echo: () => Promise.reject(new Error("event streams go one way")),
        stream: (count) => readEvents(`http://127.0.0.1:${port}/stream/${count}`, count, read),
        close: () => Promise.resolve(),
      }),
  };
}

async function readEvents(
  url: string,
  count: number,
  read: (data: string) => unknown,
): Promise<void> {
  const { body } = await fetch(url);
  if (body === null) throw new Error("an answer without a body");
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = "";
  let seen = 0;
  while (true) {
    const { done, value } = await reader.read();
    if (done) break;
    const text = rest + decoder.decode(value, { stream: true });
    let from = 0;
    for (let to = text.indexOf(EVENT_END); to !== -1; to = text.indexOf(EVENT_END, from)) {
      if (read(text.slice(from + DATA.length, to)) === undefined) throw new Error("no value");
      seen++;
      from = to + EVENT_END.length;
    }
    rest = text.slice(from);
  }
  if (seen !== count) throw new Error(`${seen} of ${count} events arrived`);
}
