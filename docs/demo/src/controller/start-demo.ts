import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { Controller } from "./controller.ts";
import { readPageFiles } from "./page-files.ts";
import { createPageServer } from "./page-server.ts";

/** A demo that runs. */
export interface Demo {
  /** Of the page. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the built page at a port of this machine, any free one for 0, and starts its servers. */
export async function startDemo(port = 0): Promise<Demo> {
  const files = readPageFiles(`${import.meta.dirname}/../../dist`);
  let controller: Controller | undefined;
  const http = createPageServer(files, () => {
    if (controller === undefined) throw new Error("The demo has not started.");
    return controller;
  });
  http.listen(port, "127.0.0.1");
  await once(http, "listening");
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  controller = await Controller.start(url);
  const running = controller;
  return {
    url,
    async close() {
      const closed = once(http, "close");
      http.close();
      http.closeAllConnections();
      await Promise.all([closed, running.close()]);
    },
  };
}
