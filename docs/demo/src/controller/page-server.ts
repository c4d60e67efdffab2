import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { Order } from "../shared/control.ts";
import { orders } from "../shared/control.ts";
import type { Controller } from "./controller.ts";
import type { PageFile } from "./page-files.ts";

/** The longest time that a tab is put to sleep, in ms. */
const LONGEST_SLEEP = 20_000;

/** Serves the page, and what it asks of the controller; nothing here goes through the proxy. */
export function createPageServer(
  files: ReadonlyMap<string, PageFile>,
  controller: () => Controller,
): Server {
  return createServer((request, response) => {
    answer(request, response, files, controller()).catch((error: unknown) => {
      const said = error instanceof Error ? error.message : String(error);
      if (!response.headersSent) sendJson(response, 500, { error: said });
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, PageFile>,
  controller: Controller,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  const file = files.get(pathname);
  const [, api, what, name = ""] = pathname.split("/");
  const isPost = request.method === "POST";
  if (!isPost && file !== undefined) {
    response.writeHead(200, { "content-type": file.type, "cache-control": "no-store" });
    response.end(file.bytes);
  } else if (api !== "api") {
    sendJson(response, 404, { error: `there is no ${pathname}` });
  } else if (isPost && what === "orders" && isOrder(name) && isOwnPage(request)) {
    await controller.order(name);
    sendJson(response, 200, controller.state);
  } else if (!isPost && what === "state") {
    sendJson(response, 200, controller.state);
  } else if (!isPost && what === "ledger") {
    const items = controller.sent(name, Number(searchParams.get("from") ?? 0));
    sendJson(response, 200, { items });
  } else if (!isPost && what === "sleep") {
    await setTimeout(Math.min(LONGEST_SLEEP, Number(searchParams.get("ms") ?? 0)));
    sendJson(response, 200, {});
  } else {
    sendJson(response, 404, { error: `there is no ${request.method} ${pathname}` });
  }
}

function isOrder(name: string): name is Order {
  return orders.some((order) => order === name);
}

/** Other pages that are open in the browser order nothing. */
function isOwnPage({ headers }: IncomingMessage): boolean {
  return headers.origin === undefined || headers.origin === `http://${headers.host}`;
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(value));
}
