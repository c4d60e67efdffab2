import type { Frame, ProtocolDescription } from "@twobyte/session";
import type { UnaryMethod } from "../codegen1.ts";
import { bindUnary } from "../codegen1.ts";
import { serve } from "../serve.ts";
import type { ServeOptions } from "../serve-options.ts";
import type { Server } from "../server.ts";
import { eventsOf, framesOf, helloText, post } from "./text-client.ts";

/** A protocol without anything but a revision. */
export const protocol: ProtocolDescription = {
  name: "test",
  lineage: "0".repeat(32),
  revisions: [{ number: 1, fingerprint: "1".repeat(32), draft: false }],
};
const Text = {
  name: "Text",
  code: "Tx",
  write() {},
  read: () => "",
  format: (value: unknown) => String(value),
  parse: (r: { text: string; pos: number; end: number }) => {
    const text = r.text.slice(r.pos);
    r.pos = r.end + 1;
    return text;
  },
  check: undefined,
};
/** A method that answers with its input, and is for everybody. */
export const echo: UnaryMethod<string, string> = {
  service: "Test",
  name: "echo",
  code: "Ec",
  kind: "unary",
  since: 1,
  maxBytes: 1e6,
  input: Text,
  outputs: [{ codec: Text, since: 1 }],
  errors: [],
  tagged: false,
  auth: { mode: "public" },
} as unknown as UnaryMethod<string, string>;

/** A server, and how often its method was called. */
export function place(options: ServeOptions = {}): { server: Server; calls: string[] } {
  const calls: string[] = [];
  const handler = bindUnary(echo, (input) => {
    calls.push(input);
    return input;
  });
  return { server: serve(protocol, [{ name: "Test", methods: [handler] }], options), calls };
}

/** What requests name a transport by. */
export interface Named {
  readonly session: string;
  readonly token: string;
}

/** A client's event stream. */
export interface Streaming extends Named {
  readonly response: Response;
  readonly events: ReturnType<typeof eventsOf>;
  readonly head: string;
}

type Welcome = Extract<Frame, { kind: "welcome" }>;

function welcomeIn(frames: readonly Frame[] | undefined): Named {
  const welcome = frames?.find((frame): frame is Welcome => frame.kind === "welcome");
  if (welcome?.token === undefined) throw new Error("no welcome with a token");
  return { session: welcome.session, token: welcome.token };
}

/** A client with an event stream. */
export async function streaming(server: Server, hello: string = helloText()): Promise<Streaming> {
  const response = await post(server, "stream", hello);
  const events = eventsOf(response);
  const head = await events.head();
  const welcome = welcomeIn(await events.next());
  return { response, events, head, ...welcome };
}

/** A client that polls. */
export async function polling(server: Server, hello: string = helloText()): Promise<Named> {
  const response = await post(server, "poll", `\x1e${hello}`);
  return welcomeIn(framesOf(await response.text()));
}
