/** A server process. Its controller starts it, feeds it over the channel to it, and lets it go. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { bindLive, protocol } from "@example/live/server";
import { serve } from "@twobyte/server";
import { attach, unixLink } from "@twobyte/server/node";
import { BOARD, READINGS } from "../shared/control.ts";
import { createLiveService } from "./live-service.ts";
import type { FromServer, ToServer } from "./process-message.ts";
import { retire } from "./retire.ts";

const tell = (message: FromServer): void => void process.send?.(message);
const report = (stream: string, index: number, nonce: number): void =>
  tell({ type: "sent", stream, index, nonce });
const [pageOrigin = "", node = "", directory = ""] = process.argv.slice(2);

const live = bindLive(createLiveService(report));
const server = serve(protocol, [live], {
  // The schema was never released.
  allowDraft: true,
  node,
  // Where the other servers are, which sessions move to and come from.
  link: unixLink({ directory, poll: 100 }),
  origins: [pageOrigin, pageOrigin.replace("127.0.0.1", "localhost")],
  // A dead wire is noticed while somebody looks on.
  parameters: { beatMs: 4000, attachRefill: 20 },
});
const http = createServer((_request, response) => response.writeHead(404).end());
attach(server, http, { path: "/live" });
http.listen(0, "127.0.0.1");
await once(http, "listening");

process.on("message", (message: ToServer) => {
  if (message.type === "publish") {
    const { reading } = message;
    report(READINGS, reading.index, reading.nonce);
    live.topics.readings.publish(BOARD, reading);
  } else {
    void retire(server).then(() => {
      http.close();
      process.disconnect();
    });
  }
});
// Without its controller it is of no use, however it lost it.
process.once("disconnect", () => setTimeout(() => process.exit(), 500).unref());
tell({ type: "listening", port: (http.address() as AddressInfo).port });
