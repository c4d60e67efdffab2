import type { Breach } from "../model/expectation.ts";
import type { ModelEvent } from "../model/model-event.ts";
import type { NotedFrame, NotedHello, NotedWelcome } from "../model/noted-frame.ts";
import type { Setting } from "../model/setting.ts";
import { modelParameters } from "../model/setting.ts";
import type { ModelState } from "../model/state.ts";
import { firstState } from "../model/state.ts";
import { advance } from "../model/step.ts";

const METHODS = { Ca: "unary", Cs: "serverStream", Cb: "bidi", Ce: "event", Ct: "topic" } as const;

/** What a client says first. */
export const HELLO: NotedHello = {
  kind: "hello",
  secret: "a0",
  counts: { received: 0, sent: 0 },
};

/** What a server answers. */
export const WELCOME: NotedWelcome = {
  kind: "welcome",
  session: "n1",
  secret: "b1",
  counts: { received: 0, sent: 0 },
  verdict: { verdict: "created", reason: "none" },
};

/** A server's or client's talk as the model hears it, with the rules that were not kept. */
export class ModelTalk {
  state: ModelState;
  readonly breaches: Breach[] = [];
  #at = 0;

  constructor(role: Setting["role"], setting: Partial<Setting> = {}) {
    const parameters = modelParameters(role);
    const rest = { isOwnLog: true, isWhole: true, parameters, methods: METHODS };
    this.state = firstState({ role, ...rest, ...setting });
  }

  /** The requirements of the rules that were not kept. */
  get broken(): string[] {
    return this.breaches.map(({ requirement }) => requirement);
  }

  tell(event: ModelEvent): this {
    const { state, problems } = advance(this.state, event);
    this.state = state;
    this.breaches.push(...problems);
    return this;
  }

  open(connection: string): this {
    return this.tell({ kind: "opened", at: this.#at, connection });
  }

  closed(connection: string, by: "subject" | "peer" | "network", code?: number): this {
    return this.tell({ kind: "closed", at: this.#at, connection, by, code });
  }

  sent(connection: string, ...frames: readonly NotedFrame[]): this {
    return this.#frames("sent", connection, frames);
  }

  received(connection: string, ...frames: readonly NotedFrame[]): this {
    return this.#frames("received", connection, frames);
  }

  wait(ms: number): this {
    this.#at += ms;
    return this.tell({ kind: "time", at: this.#at });
  }

  application(name: string, about: { stream?: number; deadlineMs?: number } = {}): this {
    return this.tell({ kind: "application", at: this.#at, name, ...about });
  }

  #frames(kind: "sent" | "received", connection: string, frames: readonly NotedFrame[]): this {
    for (const frame of frames) {
      const payloadBytes = "payload" in frame ? (frame.payload ?? "").length : 0;
      const identity = JSON.stringify(frame);
      this.tell({ kind, at: this.#at, connection, frame, payloadBytes, identity });
    }
    return this;
  }
}

/** A client whose connection `c1` is attached, and that owes nothing. */
export function liveClient(setting: Partial<Setting> = {}): ModelTalk {
  const talk = new ModelTalk("client", setting).open("c1").sent("c1", HELLO);
  return talk.received("c1", WELCOME).sent("c1", { kind: "live", sent: 0 });
}

/** A server with a client on its connection `c1`. */
export function liveServer(setting: Partial<Setting> = {}): ModelTalk {
  const talk = new ModelTalk("server", setting).open("c1").received("c1", HELLO);
  return talk.sent("c1", WELCOME).received("c1", { kind: "live", sent: 0 });
}
