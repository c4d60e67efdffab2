import type { Frame, Stream } from "@twobyte/session";
import {
  codeNumber,
  DEFAULT_SERVER_PARAMETERS,
  decodeFrame,
  encodeFrame,
  identityOf,
  rawPayload,
  splitFrames,
} from "@twobyte/session";
import type { ServerConnection, ServerSession, ServerSessionSink } from "@twobyte/session/server";
import { ServerSessions, SILENT_RECEIVER } from "@twobyte/session/server";
import type { NotedFrame } from "../model/noted-frame.ts";
import type { ModelScenario, ModelStep } from "../model/scenarios/model-scenario.ts";

const LINEAGE = "0123456789abcdef".repeat(2);
const FINGERPRINT = "f".repeat(32);
const METHODS = [
  { code: "Ca", kind: "unary", since: 1, maxBytes: 1000 },
  { code: "Cb", kind: "bidi", since: 1, maxBytes: 1000 },
] as const;
const CODES = new Set(METHODS.map(({ code }) => codeNumber(code)));
/** What may come between frames that are awaited. */
const BETWEEN = new Set(["ack", "credit", "ping", "goodbye"]);

/** A server's engine without I/O, and what each connection of it has sent and not been asked for. */
export class EngineServer {
  readonly #hub: ServerSessions;
  readonly #sessions: ServerSession[] = [];
  readonly #connections = new Map<string, ServerConnection>();
  readonly #sent = new Map<string, Frame[]>();
  readonly #closed = new Set<string>();
  /** What placeholders stand for. */
  readonly #bound = new Map<string, unknown>();
  readonly #told = new Map<string, number>();
  #drawn = 0;
  #now = 0;

  constructor() {
    this.#hub = new ServerSessions(
      {
        identity: identityOf({
          name: "test",
          lineage: LINEAGE,
          revisions: [{ number: 1, fingerprint: FINGERPRINT, draft: false }],
        }),
        allowDraft: false,
        methods: METHODS,
        parameters: DEFAULT_SERVER_PARAMETERS,
        random: (size) => new Uint8Array(size).fill(++this.#drawn),
        newSession: () => `n.${++this.#drawn}`,
      },
      { wantWake() {} },
      0,
    );
  }

  /** Plays a scenario; throws for what is not as it says. */
  play({ steps, name }: ModelScenario): void {
    for (const step of steps) {
      try {
        this.#step(step);
      } catch (error) {
        throw new Error(`${name}: ${JSON.stringify(step)}: ${String(error)}`, { cause: error });
      }
    }
  }

  #step(step: ModelStep): void {
    const { connection: name } = step;
    if ("await" in step) {
      if (step.await === "frame") this.#expect(name, step.frame);
      else if (!this.#closed.has(name)) throw new Error("it is not closed");
    } else if (step.do === "connect") {
      this.#connect(name);
    } else if (step.do === "cut") {
      this.#connections.get(name)?.lost(this.#now);
    } else {
      const data = encodeFrame("text", this.#frameOf(step.frame));
      this.#connections.get(name)?.receive(data, this.#now);
    }
    for (const session of this.#sessions) session.flush();
  }

  #connect(name: string): void {
    const sent: Frame[] = [];
    this.#sent.set(name, sent);
    const close = (): void => {
      this.#closed.add(name);
    };
    const connection: ServerConnection = this.#hub.connect(
      {
        write: (data) => {
          for (const part of splitFrames(data)) {
            const frame = decodeFrame(part, (code) => CODES.has(code));
            if (frame.kind !== "ignored") sent.push(frame);
            if ("received" in frame) this.#told.set(name, frame.received);
          }
        },
        close,
        abort: close,
        authenticate: () => this.#hub.accept(connection, "ann", this.#now),
        began: (session) => this.#began(session),
        attached() {},
      },
      this.#now,
    );
    this.#connections.set(name, connection);
  }

  #began(session: ServerSession): ServerSessionSink {
    this.#sessions.push(session);
    const end = (stream: Stream): void => session.end(stream);
    return {
      wantFlush() {},
      called: (stream, { code }) => {
        if (code === codeNumber("Ca")) {
          session.send(stream, "CD", rawPayload, "");
          end(stream);
          return SILENT_RECEIVER;
        }
        return { ...SILENT_RECEIVER, ended: () => end(stream) };
      },
      authenticate() {},
      judge: () => undefined,
      detached() {},
      ended() {},
    };
  }

  #expect(name: string, wanted: NotedFrame): void {
    const sent = this.#sent.get(name) ?? [];
    if (wanted.kind === "ack") {
      this.#expectTold(name, wanted.received);
      return;
    }
    while (sent[0] !== undefined && sent[0].kind !== wanted.kind && BETWEEN.has(sent[0].kind))
      sent.shift();
    const frame = sent.shift();
    if (frame === undefined) throw new Error("it has sent nothing");
    this.#compare(frame, wanted, "");
  }

  /** Any frame that says so acknowledges, within `ackDelay`. */
  #expectTold(name: string, received: number): void {
    const told = (): number => this.#told.get(name) ?? 0;
    if (told() < received) {
      this.#now += DEFAULT_SERVER_PARAMETERS.ackDelayMs;
      this.#hub.advance(this.#now);
      for (const session of this.#sessions) session.flush();
    }
    if (told() < received) throw new Error(`it says that it has received ${told()}`);
  }

  #compare(seen: unknown, wanted: unknown, path: string): void {
    if (typeof wanted === "object" && wanted !== null) {
      const members = seen as { readonly [member: string]: unknown };
      for (const [member, value] of Object.entries(wanted)) {
        const isLoose = path === "" && (member === "processed" || member === "payload");
        if (!isLoose) this.#compare(members[member], value, `${path}.${member}`);
      }
      return;
    }
    const isOpen = typeof wanted === "string" && wanted.startsWith("$");
    if (isOpen && !this.#bound.has(wanted)) this.#bound.set(wanted, seen);
    const value = isOpen ? this.#bound.get(wanted) : wanted;
    if (JSON.stringify(seen) !== JSON.stringify(value))
      throw new Error(`${path} is ${JSON.stringify(seen)}, not ${JSON.stringify(value)}`);
  }

  #frameOf(noted: NotedFrame): Frame {
    const frame = { ...noted } as { [member: string]: unknown };
    for (const [member, value] of Object.entries(frame)) {
      if (typeof value === "string" && value.startsWith("$"))
        frame[member] = this.#bound.get(value);
    }
    if (typeof frame["code"] === "string") frame["code"] = codeNumber(frame["code"]);
    if (noted.kind === "data") frame["payload"] = "";
    if (noted.kind !== "hello") return frame as unknown as Frame;
    const { secret } = frame;
    const own = new Uint8Array(16).fill(
      200 + [...noted.secret].reduce((a, c) => a + c.charCodeAt(0), 0),
    );
    return {
      ...(frame as object),
      versions: { lowest: 1, highest: 1 },
      lineage: bytesOf(LINEAGE),
      revisions: { lowest: 1, highest: 1, fingerprint: bytesOf(FINGERPRINT) },
      secret: typeof secret === "string" ? own : secret,
    } as Frame;
  }
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
