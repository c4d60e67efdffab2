import type { Profile } from "@twobyte/session";
import type { Level } from "../case/case-info.ts";
import type { RequestFault } from "../peer/accepted-requests.ts";
import type { Manner } from "../peer/client-door.ts";
import type { FrameForm, RawForm } from "../peer/frame-form.ts";
import type { Cut, EventForm, SendFault, Tier } from "../peer/link.ts";
import type { LinkForm } from "../peer/neighbour.ts";

/** A file of scenarios; `spec/schemas/scenario.schema.json`. */
export interface ScenarioFile {
  readonly formatVersion: "1.0";
  readonly scenarios: readonly Scenario[];
}

/** A case with a live subject, as data. */
export interface Scenario {
  /** `AREA-nnnn`. */
  readonly id: string;
  readonly about: string;
  readonly req: readonly string[];
  /** `must` when it is left out. */
  readonly level?: Level;
  readonly role: "server" | "client";
  /** Besides the tier and the profile. */
  readonly capabilities?: readonly string[];
  /** Each is a variant; all when left out. */
  readonly transports?: readonly Tier[];
  /** Each is a variant; both when left out. */
  readonly profiles?: readonly Profile[];
  /** Each combination is a variant; `{"$var": name}` stands for the value. */
  readonly matrix?: { readonly [name: string]: readonly unknown[] };
  /** The case that differs in one defect, and has to pass as well. */
  readonly twin?: string;
  /** Of the server's, or of the client's. */
  readonly parameters?: { readonly [name: string]: number };
  /**
   * Whether the case needs a server of its own: it drains or overloads it. Of a client's case: an
   * origin of its own, of which the client remembers nothing.
   */
  readonly own?: boolean;
  /** Names of servers of its own, which are linked; the first is meant where none is named. */
  readonly servers?: readonly string[];
  /**
   * How they meet: each in a directory of its own, and the suite hands on what they say to each
   * other; or where steps say so. By the subject's own means when left out.
   */
  readonly meet?: "relay" | "directory";
  /** What single servers are told besides, by their names. */
  readonly told?: { readonly [server: string]: { readonly [member: string]: unknown } };
  /** What the case needs first: when it does not come about, the case is untestable. */
  readonly given?: readonly Step[];
  readonly steps: readonly Step[];
}

/** Which connection: the one that a step opened last when it is left out. */
interface OnConnection {
  readonly on?: string;
}

/**
 * A frame to send: a form; or bytes as they are, of which `counted` says whether they are a counted
 * frame; or a form that is written in the other profile.
 */
export type Outgoing =
  | FrameForm
  | { readonly raw: RawForm; readonly counted?: boolean }
  | { readonly swapped: FrameForm; readonly counted?: boolean };

/** In which pieces frames leave; see docs/conformance/scenarios.md. */
export type Split = "each" | "half" | EventForm | number;

/** How a connection begins. */
export interface DialOptions {
  /** The tier of the variant when left out. */
  readonly tier?: Tier;
  /** The session's when left out. */
  readonly profile?: Profile;
  /** Entries behind those of the hello: the tag, and its fields as strings. */
  readonly tags?: readonly (readonly [tag: number, ...fields: string[]])[];
  /** A server of the case's; the first when left out. */
  readonly at?: string;
  /** Fields of its requests, or of the upgrade. */
  readonly headers?: { readonly [name: string]: unknown };
  /** The session, by a name of the case's; one session when left out. */
  readonly session?: string;
  /** Members of the hello in the place of what it would say; null leaves one out. */
  readonly hello?: { readonly [member: string]: unknown };
  /** Of the welcome. */
  readonly welcome?: { readonly [member: string]: unknown };
}

/** How a client's connection is taken. */
export interface AcceptOptions {
  /** Any when left out. */
  readonly tier?: Tier;
  readonly session?: string;
  /** What the hello has to be. */
  readonly hello?: { readonly [member: string]: unknown };
  /** Members of the welcome in the place of what it would say; null leaves one out. */
  readonly welcome?: { readonly [member: string]: unknown };
}

/** Has the client opened: members of the command, and what the suite does at each tier. */
export interface OpenStep {
  readonly open: { readonly [member: string]: unknown };
}

/** One thing to do, or to see. Each has one member that names it, and perhaps others. */
export type Step =
  | ({ readonly dial: string; readonly silent?: boolean } & DialOptions)
  | ({ readonly begin: string } & DialOptions)
  | ({ readonly resume: string; readonly verdict?: string } & DialOptions)
  | { readonly attach: string }
  | { readonly welcomed: string }
  | OpenStep
  | ({ readonly accept: string } & AcceptOptions)
  | ({ readonly admit: string } & AcceptOptions)
  | ({ readonly greet: { readonly [member: string]: unknown } } & OnConnection)
  | { readonly attached: string }
  | ({ readonly witnessCall: string } & OnConnection)
  | ({ readonly hangUp: number } & OnConnection)
  | ({ readonly spoil: RequestFault } & OnConnection)
  | { readonly repeated: string }
  | { readonly outlived: string }
  | ({ readonly adopt: unknown } & OnConnection)
  | { readonly bind: string; readonly to: unknown }
  | ({
      readonly send: readonly Outgoing[];
      readonly split?: Split;
      readonly fault?: SendFault;
    } & OnConnection)
  | ({ readonly whole: WholeStep } & OnConnection)
  | ({ readonly hold: boolean } & OnConnection)
  | ({ readonly ponging: boolean } & OnConnection)
  | ({ readonly pinging: number } & OnConnection)
  | ({ readonly quiet: number } & OnConnection)
  | ({ readonly holdPolls: number } & OnConnection)
  | ({ readonly polled: number; readonly prefer?: unknown } & OnConnection)
  | { readonly manners: { readonly [tier: string]: Manner } }
  | { readonly tried: { readonly [tier: string]: unknown } }
  | { readonly givenUp: { readonly [tier: string]: unknown } }
  | { readonly asked: unknown }
  | { readonly answered: string; readonly answer: { readonly [member: string]: unknown } }
  | ({ readonly resend: readonly [from: number, to: number] } & OnConnection)
  | (ExpectStep & OnConnection)
  | ({ readonly take: unknown; readonly stream: number; readonly from?: unknown } & OnConnection)
  | ({
      readonly items: unknown;
      readonly stream: number;
      readonly from?: unknown;
      readonly size?: number;
    } & OnConnection)
  | ({
      readonly moment: "before" | "half" | "after";
      readonly stream: number;
      readonly from: unknown;
    } & OnConnection)
  | { readonly fence: string }
  | { readonly ack: string }
  | ({ readonly never: readonly FrameForm[] } & OnConnection)
  | ({ readonly net: Cut; readonly lose?: boolean; readonly received?: number } & OnConnection)
  | { readonly closed: string; readonly code?: unknown; readonly status?: unknown }
  | {
      readonly refused: string | readonly string[];
      readonly error: { readonly [member: string]: unknown };
    }
  | ({ readonly answering: boolean } & OnConnection)
  | { readonly witness: number; readonly on?: string }
  | {
      readonly ask: string;
      readonly with?: { readonly [member: string]: unknown };
      /** Members of the reply. */
      readonly answer?: { readonly [member: string]: unknown };
    }
  | { readonly restart: true }
  | { readonly event: { readonly [member: string]: unknown } }
  | { readonly noEvent: { readonly [member: string]: unknown } }
  | { readonly unlogged: readonly unknown[] }
  | HttpStep
  | LinkStep
  | RelayStep;

/** About the sockets between linked servers; the suite is one of the servers. */
export type LinkStep =
  | {
      readonly serve: string;
      readonly in: string;
      readonly link?: { readonly [name: string]: number };
      readonly fails?: boolean;
    }
  | {
      readonly put: unknown;
      readonly kind: "folder" | "file" | "socket";
      readonly mode?: string;
      readonly bytes?: number;
    }
  | { readonly remove: unknown }
  | { readonly found: unknown; readonly is: { readonly [member: string]: unknown } }
  | {
      readonly neighbour: string;
      /** A server of the case that it dials; otherwise it listens in the directory `in`. */
      readonly to?: string;
      readonly in?: string;
      /** The name that it gives itself. */
      readonly as?: unknown;
      /** That of the directory when left out. */
      readonly secret?: string;
      readonly pongs?: boolean;
    }
  | { readonly say: readonly LinkForm[]; readonly on: string; readonly split?: number }
  | { readonly hear: readonly { readonly [member: string]: unknown }[]; readonly on: string }
  | { readonly shake: string }
  | { readonly hungUp: string }
  | { readonly leave: string };

/** What becomes of what the server `way[0]` says to `way[1]`. */
export interface RelayStep {
  readonly relay:
    | "hold"
    | "pass"
    | "go"
    | "waiting"
    | "pause"
    | "read"
    | "drip"
    | "cut"
    | "join"
    | "carried";
  readonly way: readonly [from: string, to: string];
  readonly count?: number;
  readonly bytes?: unknown;
  readonly quietMs?: number;
}

/** A message that comes in parts. */
export interface ExpectStep {
  readonly expect: readonly FrameForm[];
  readonly ordered?: boolean;
  /** So many counted frames were acknowledged, by whatever says `received`, in front of the last. */
  readonly acknowledged?: number;
}

export interface WholeStep {
  readonly stream: number;
  /** Of a data frame. */
  readonly message?: string;
  /** Of an open. */
  readonly method?: string;
  readonly value: unknown;
}

/** A request of the suite's own. */
export interface HttpStep {
  /** Below the server's URL. */
  readonly http: string;
  readonly method?: string;
  readonly headers?: { readonly [name: string]: unknown };
  /** A server of the case's; the first when left out. */
  readonly at?: string;
  /** By this name a later step waits for the answer. */
  readonly as?: string;
  /** Fields of the head in front of the body; an empty one is that of a poll's hello. */
  readonly head?: { readonly [member: string]: unknown };
  readonly frames?: readonly Outgoing[];
  /** The hello of a session, in the place of frames. */
  readonly hello?: { readonly [member: string]: unknown };
  readonly session?: string;
  /** Of the body; the variant's when left out. */
  readonly profile?: Profile;
  /** A body of characters, in the place of frames. */
  readonly body?: string;
  /** What comes back: `status`, `headers`, `frames`, `text`, `json`. */
  readonly answer?: { readonly [member: string]: unknown };
}
