import type { ModelEvent, ModelState, Setting, Tier } from "@twobyte/conformance/model";
import { advance, firstState, modelParameters } from "@twobyte/conformance/model";
import { splitFrames } from "../../frames/batch.ts";
import { decodeFrame } from "../../frames/decode-frame.ts";
import { codeNumber } from "../../frames/frame-code.ts";
import type { Payload } from "../../payload.ts";
import { noteFrame, payloadBytesOf } from "./note-frame.ts";
import { METHODS, PARAMETERS } from "./protocol.ts";
import type { SimChannels } from "./sim-channels.ts";
import type { World } from "./world.ts";

const CODES = new Set(Object.values(METHODS).map(({ code }) => codeNumber(code)));
const isMethod = (code: number): boolean => CODES.has(code);
/** So many events may go by before the model is told the time. */
const BETWEEN = 32;

/** What clients and servers of a schedule are judged by; clocks are off by 3 % at most. */
function settingOf(role: Setting["role"], isOwnLog: boolean): Setting {
  return {
    role,
    isOwnLog,
    isWhole: true,
    parameters: {
      ...modelParameters(role),
      ackDelay: PARAMETERS.ackDelayMs,
      ackFrames: PARAMETERS.ackFrames,
      ackBytes: PARAMETERS.ackBytes,
      resumeWindow: PARAMETERS.resumeWindowMs,
      slack: isOwnLog ? 50 : 1000,
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

/** A transport, by the name that the model has for it. */
interface Named {
  readonly name: string;
}

/**
 * Judges by the model what one side of a schedule sends and what it makes of what it gets, and that
 * what arrives is what was sent.
 */
export class Oracle {
  readonly #world: World;
  readonly #role: Setting["role"];
  readonly #names = new WeakMap<object, Named>();
  #state: ModelState | undefined;
  readonly #wires = new Map<string, { readonly isTroubled: boolean }>();
  #named = 0;
  #events = 0;

  /** With the `log` of the side itself, or what its peer sees; without, it looks at what arrives only. */
  constructor(world: World, role: Setting["role"], log: "own" | "peer's" | "none") {
    this.#world = world;
    this.#role = role;
    this.#state = log === "none" ? undefined : firstState(settingOf(role, log === "own"));
  }

  /** A transport is there. */
  opened(line: object, tier: Tier): void {
    const named = { name: `connection ${++this.#named}` };
    this.#names.set(line, named);
    this.#tell({ kind: "opened", at: this.#world.now, connection: named.name, tier });
  }

  /** Another name for a transport. */
  alias(one: object, line: object): void {
    const named = this.#names.get(line);
    if (named !== undefined) this.#names.set(one, named);
  }

  /** A transport message leaves, or arrives. */
  frames(
    kind: "sent" | "received",
    line: object,
    channels: SimChannels | undefined,
    data: Payload,
  ): void {
    const named = this.#names.get(line);
    if (named === undefined) return;
    for (const piece of pieces(data)) {
      if (piece.frame.kind !== "ack" && piece.frame.kind !== "number")
        this.#carry(kind, named, channels, piece.identity);
      this.#tell({ kind, at: this.#world.now, connection: named.name, ...piece });
    }
  }

  /** A poll of the client's says what has arrived. */
  polled(line: object, received: number): void {
    const connection = this.#names.get(line)?.name;
    if (connection === undefined) return;
    const frame = { kind: "ack", received } as const;
    const at = this.#world.now;
    this.#tell({ kind: "sent", at, connection, frame, payloadBytes: 0, identity: "" });
  }

  /** An empty answer to a poll. */
  alive(line: object): void {
    const connection = this.#names.get(line)?.name;
    if (connection !== undefined) this.#tell({ kind: "alive", at: this.#world.now, connection });
  }

  closed(line: object, by: "subject" | "peer" | "network", code?: number): void {
    const connection = this.#names.get(line)?.name;
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

  #carry(
    kind: "sent" | "received",
    named: Named,
    channels: SimChannels | undefined,
    identity: string,
  ): void {
    if (this.#role === "client") {
      if (kind === "sent") channels?.sendUp(identity);
      else channels?.arriveDown(identity);
    } else if (kind === "sent") channels?.sendDown(named, identity);
    else channels?.arriveUp(named, identity);
  }

  /** What is done to a wire is no fault of the side's. */
  watch(wire: { readonly isTroubled: boolean }, line: object): void {
    const connection = this.#names.get(line)?.name;
    if (connection !== undefined) this.#wires.set(connection, wire);
  }

  #tell(event: ModelEvent): void {
    if (this.#state === undefined) return;
    for (const [connection, { isTroubled }] of this.#wires) {
      if (!isTroubled) continue;
      this.#wires.delete(connection);
      this.#tell({ kind: "impaired", at: this.#world.now, connection });
    }
    const { state, problems } = advance(this.#state, event);
    this.#state = state;
    const [problem] = problems;
    if (problem !== undefined) {
      const { requirement, expected, seen, connection = "no connection" } = problem;
      const what = `${requirement} on ${connection}, expected: ${expected}; seen: ${seen}`;
      this.#world.violate(`model of a ${this.#role}: ${what}`);
    }
    if (++this.#events % BETWEEN === 0) this.#tell({ kind: "time", at: this.#world.now });
  }
}

const bytes = new TextDecoder("latin1");

function pieces(data: Payload): Piece[] {
  try {
    return splitFrames(data).map((part) => {
      const frame = decodeFrame(part, isMethod);
      const identity = typeof part === "string" ? part : bytes.decode(part);
      return { frame: noteFrame(frame), payloadBytes: payloadBytesOf(frame), identity };
    });
  } catch {
    return [];
  }
}
