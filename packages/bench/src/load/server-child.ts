/** The server's process: serves the subject that its first argument names, at the port of its second. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer as createControl } from "node:net";
import type { ServerCommand, ServerReady } from "./commands.ts";
import { monotonicMs } from "./commands.ts";
import { Publisher } from "./publisher.ts";
import { serverMemory } from "./server-memory.ts";
import { loadSubjectNamed } from "./subjects/registry.ts";

const [, , name = "", port = "0"] = process.argv;
const subject = await loadSubjectNamed(name);
const http = createServer();
const accepted: number[] = [];
http.on("connection", () => accepted.push(monotonicMs()));
const server = await subject.serve(http);
let processes = 0;
const publisher = new Publisher(server, () => processes);
const control = createControl((socket) => {
  processes++;
  socket.setNoDelay(true);
  let next = 0;
  // Each byte says that all clients of the process have one more.
  socket.on("data", (bytes) => {
    for (let byte = 0; byte < bytes.length; byte++) publisher.arrived(next++);
  });
  socket.on("error", () => {});
});
control.listen(0, "127.0.0.1");
await once(control, "listening");
http.listen({ port: Number(port), host: "127.0.0.1", backlog: 4096 });
await once(http, "listening");
const ready: ServerReady = {
  port: (http.address() as AddressInfo).port,
  control: (control.address() as AddressInfo).port,
  listeningAt: monotonicMs(),
};
process.send?.(ready);
process.once("disconnect", () => process.exit());
process.on("message", (command: ServerCommand) => {
  void answer(command).then((said) => process.send?.(said));
});

async function answer(command: ServerCommand): Promise<object> {
  switch (command.do) {
    case "state":
      return { readers: server.readers, connections: server.connections };
    case "burst":
      return await publisher.burst(command.ms, command.window);
    case "pace":
      return { first: await publisher.pace(command.count, command.everyMs, command.from) };
    case "memory":
      return await serverMemory();
    case "accepted":
      return accepted;
  }
}
