import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ClientsJob, ClientsMessage, ClientsOrder, ClientsResult } from "./rolling-message.ts";
import { exitOf, startChild } from "./start-child.ts";

const script = fileURLToPath(new URL("clients-child.js", import.meta.url));

/** One process of clients, as its parent sees it. */
export class ClientsProcess {
  /** All its clients have their first item. */
  readonly joined: Promise<void>;
  /** What became of them, some time behind the order to finish. */
  readonly result: Promise<ClientsResult>;
  readonly #child: ChildProcess;

  constructor(job: ClientsJob) {
    const child = startChild([process.execPath, script, JSON.stringify(job)], true);
    this.#child = child;
    const ended = exitOf(child).then((code): never => {
      throw new Error(`a process of clients ended with ${code}`);
    });
    this.joined = Promise.race([ended, messageOf(child, "joined").then(() => {})]);
    this.result = Promise.race([ended, messageOf(child, "result").then(({ result }) => result)]);
    this.joined.catch(() => {});
    this.result.catch(() => {});
  }

  order(order: ClientsOrder): void {
    this.#child.send(order);
  }

  kill(): void {
    this.#child.kill("SIGKILL");
  }
}

function messageOf<K extends ClientsMessage["kind"]>(
  child: ChildProcess,
  kind: K,
): Promise<ClientsMessage & { readonly kind: K }> {
  return new Promise((resolve) => {
    child.on("message", (message: ClientsMessage) => {
      if (isKind(message, kind)) resolve(message);
    });
  });
}

function isKind<K extends ClientsMessage["kind"]>(
  message: ClientsMessage,
  kind: K,
): message is ClientsMessage & { readonly kind: K } {
  return message.kind === kind;
}
