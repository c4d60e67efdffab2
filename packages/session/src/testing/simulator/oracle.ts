import type { ModelEvent, ModelState, Setting, Tier } from "@twobyte/conformance/model";
import {
  advance,
  firstState,
  MODEL_PARAMETERS,
  noteFrame,
  payloadBytesOf,
} from "@twobyte/conformance/model";
import { splitFrames } from "../../frames/batch.ts";
import { decodeFrame } from "../../frames/decode-frame.ts";
import { codeNumber } from "../../frames/frame-code.ts";
import type { Payload } from "../../payload.ts";
import { METHODS, PARAMETERS } from "./protocol.ts";
import type { World } from "./world.ts";

const CODES = new Set(Object.values(METHODS).map(({ code }) => codeNumber(code)));
const isMethod = (code: number): boolean => CODES.has(code);
/** So many events may go by before the model is told the time. */
const BETWEEN = 32;

/** What clients and servers of a schedule are judged by; clocks are off by 3 % at most. */
function settingOf(role: Setting["role"]): Setting {
  return {
    role,
    isOwnLog: true,
    isWhole: true,
    parameters: {
      ...MODEL_PARAMETERS,
      ackFrames: PARAMETERS.ackFrames,
      ackBytes: PARAMETERS.ackBytes,
      resumeWindow: PARAMETERS.resumeWindowMs,
      slack: 50,
      drift: 0.04,
    },
    methods: Object.fromEntries(Object.values(METHODS).map(({ code, kind }) => [code, kind])),
  };
}

/** A frame of a transport message, and what tells it from others. */
interface Piece {
  readonly frame: ReturnType<typeof noteFrame>;
  readonly payloadBytes: number;
  readonly identity: string;
}

/** Judges by the model what one side of a schedule sends, and what it makes of what it gets. */
export class Oracle {
  readonly #world: World;
  readonly #name: string;
  readonly #names = new WeakMap<object, string>();
  #state: ModelState;
  #named = 0;
  #events = 0;
  #soft = 0;
  readonly #last: string[] = [];

  constructor(world: World, role: Setting["role"]) {
    this.#world = world;
    this.#name = role;
    this.#state = firstState(settingOf(role));
  }

  /** A transport is there. */
  opened(line: object, tier: Tier | "socket"): void {
    const name = `connection ${++this.#named}`;
    this.#names.set(line, name);
    const { now: at } = this.#world;
    const connection = name;
    this.#tell({
      kind: "opened",
      at,
      connection,
      tier: tier === "socket" ? "websocket" : tier,
    });
  }

  /** A transport message leaves, or arrives. */
  frames(kind: "sent" | "received", line: object, data: Payload): void {
    for (const piece of pieces(data)) this.#frame(kind, line, piece);
  }

  /** What a poll says has arrived, or the answer to a POST. */
  acknowledged(kind: "sent" | "received", line: object, received: number): void {
    const frame = { kind: "ack", received } as const;
    this.#frame(kind, line, { frame, payloadBytes: 0, identity: "" });
  }

  alive(line: object): void {
    const connection = this.#names.get(line);
    if (connection !== undefined) this.#tell({ kind: "alive", at: this.#world.now, connection });
  }

  /** Another name for a transport. */
  alias(one: object, line: object): void {
    const name = this.#names.get(line);
    if (name !== undefined) this.#names.set(one, name);
  }

  closed(line: object, by: "subject" | "network", code?: number): void {
    const connection = this.#names.get(line);
    if (connection === undefined) return;
    this.#tell({ kind: "closed", at: this.#world.now, connection, by, code });
  }

  /** The side runs again. */
  thawed(): void {
    this.#tell({ kind: "thawed", at: this.#world.now });
  }

  /** See `ApplicationEvent`. */
  application(
    name: string,
    about: { session?: string; stream?: number | undefined; deadlineMs?: number } = {},
  ): void {
    this.#tell({ kind: "application", at: this.#world.now, name, ...about });
  }

  #frame(kind: "sent" | "received", line: object, piece: Piece): void {
    const connection = this.#names.get(line);
    if (connection === undefined) return;
    this.#tell({ kind, at: this.#world.now, connection, ...piece });
  }

  #tell(event: ModelEvent): void {
    const { state, problems } = advance(this.#state, event);
    this.#state = state;
    if (TRACE) {
      this.#last.push(JSON.stringify(event, (k, v) => (k === "identity" ? undefined : v)));
    }
    const [problem] = problems;
    if (this.#soft > 0) {
      console.log(`> ${this.#last.at(-1)}`, problem ?? "");
      if (--this.#soft > 0) return;
    }
    if (problem !== undefined) {
      if (TRACE) {
        this.#soft = Number(process.env["ORACLE_SOFT"] ?? 0);
        console.log(this.#name + "\n" + this.#last.slice(-TRACE).join("\n"));
        console.log(problem);
        if (this.#soft > 0) return;
      }
      const { requirement, expected, seen } = problem;
      this.#world.violate(`model of a ${this.#name}: ${requirement} ${expected}; seen: ${seen}`);
    }
    if (++this.#events % BETWEEN === 0) this.#tell({ kind: "time", at: this.#world.now });
  }
}

const TRACE = Number(process.env["ORACLE_TRACE"] ?? 0);

function pieces(data: Payload): Piece[] {
  try {
    return splitFrames(data).map((part) => {
      const frame = decodeFrame(part, isMethod);
      const identity = typeof part === "string" ? part : Buffer.from(part).toString("latin1");
      return { frame: noteFrame(frame), payloadBytes: payloadBytesOf(frame), identity };
    });
  } catch {
    return [];
  }
}
