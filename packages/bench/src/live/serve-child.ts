/** The server's process: serves the subject that its argument names, and tells its parent the port. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { liveSubjectNamed } from "./subjects/registry.ts";

const subject = liveSubjectNamed(process.argv[2] ?? "");
const http = createServer();
http.on("request", (request, response) => {
  if (request.url !== "/cpu") return;
  const { user, system } = process.cpuUsage();
  response.end(String(user + system));
});
await subject.serve(http);
http.listen(0, "127.0.0.1");
await once(http, "listening");
process.send?.((http.address() as AddressInfo).port);
process.once("disconnect", () => process.exit());
