/**
 * The server that is deployed as the guide says, in one file with all that it needs:
 * `node server.js`, with PORT in its environment. What it does is written down beside it.
 */
import { appendFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { authenticate } from "../../../docs/examples/authenticate.ts";
import { bindChat, protocol } from "../../../docs/examples/generated/chat/src/server.ts";
import { serve } from "../../../packages/server/src/index.ts";
import { attach, drainOnSignal, unixLink } from "../../../packages/server/src/node/index.ts";
import { countingChat } from "./counting.ts";
import { Rooms } from "./rooms.ts";

const here = import.meta.dirname;
const rooms = new Rooms((room, item) => appendFileSync(join(here, "sent", room), `${item}\n`));
const server = serve(protocol, [bindChat(countingChat(rooms))], {
  authenticate,
  allowDraft: true,
  link: unixLink({ directory: join(here, "link"), poll: 200 }),
});
const http = createServer();
attach(server, http);
http.listen(Number(process.env["PORT"]), "127.0.0.1");

// As the guide has it for HAProxy.
const { drained } = drainOnSignal(server, { deadlineMs: 25_000, settleMs: 2500 });
appendFileSync(join(here, "drains"), `${JSON.stringify(await drained)}\n`);
http.close();
