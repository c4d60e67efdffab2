import type { SubjectRole } from "./peer.ts";
import type { Figure } from "./sweep.ts";

/** What a target looks at. */
type Measure = "bytes" | "decode" | "roundTrip";

/** What a subject is held against: the best of all peers, one peer, or a number of bytes. */
type Yardstick =
  | { readonly kind: "best" }
  | { readonly kind: "peer"; readonly name: string }
  | { readonly kind: "bytes"; readonly limit: number };

/** One promise. */
export interface Target {
  readonly role: SubjectRole;
  readonly workload: string;
  readonly measure: Measure;
  readonly against: Yardstick;
  /** For speeds the least, for bytes the most that the subject may be in units of the yardstick. */
  readonly ratio: number;
  /** A speed of 0.95 of what is asked counts as a tie, which is enough. */
  readonly tie?: boolean;
  /** Equal is not enough. */
  readonly strict?: boolean;
}

export type Verdict = "pass" | "fail" | "void";

export interface Outcome {
  readonly target: Target;
  readonly verdict: Verdict;
  /** Subject by yardstick; absent in a void outcome. */
  readonly ratio?: number;
  readonly yardstick?: { readonly name: string; readonly value: number };
  readonly value?: number;
  /** Why it is void. */
  readonly reason?: string;
}

export const tieRatio = 0.95;

const best: Yardstick = { kind: "best" };
const jsonString: Yardstick = { kind: "peer", name: "json-string" };
const jsonPositional: Yardstick = { kind: "peer", name: "json-positional" };

const binaryRoundTrips: Readonly<Record<string, number>> = {
  token: 1.4,
  chat: 1.4,
  ticks: 2.5,
  telemetry: 2.5,
  doc: 1.4,
  records: 2,
  tree: 1.4,
  profile: 1.4,
  event: 1.4,
};

const textRoundTrips: Readonly<Record<string, number>> = {
  token: 2.5,
  chat: 2.5,
  ticks: 1,
  telemetry: 1,
  doc: 2.5,
  records: 1.1,
  tree: 1,
  profile: 1,
  event: 1,
};

/** All targets; those for tree, profile and event guard against fitting to the listed workloads. */
export const targets: readonly Target[] = [
  ...Object.entries(binaryRoundTrips).flatMap(([workload, ratio]) => binary(workload, ratio)),
  {
    role: "hints",
    workload: "ticks",
    measure: "bytes",
    against: { kind: "bytes", limit: 680 },
    ratio: 1,
  },
  { role: "hints", workload: "ticks", measure: "roundTrip", against: best, ratio: 1 },
  { role: "hints", workload: "ticks", measure: "decode", against: best, ratio: 1, tie: true },
  ...Object.entries(textRoundTrips).flatMap(([workload, ratio]) => text(workload, ratio)),
];

function binary(workload: string, roundTrip: number): Target[] {
  const role = "binary";
  const allowed = workload === "doc" ? 1.005 : 1;
  return [
    { role, workload, measure: "bytes", against: best, ratio: allowed },
    { role, workload, measure: "roundTrip", against: best, ratio: roundTrip },
    { role, workload, measure: "decode", against: best, ratio: 1, tie: true },
  ];
}

function text(workload: string, roundTrip: number): Target[] {
  const role = "text";
  return [
    { role, workload, measure: "bytes", against: jsonPositional, ratio: 1, strict: true },
    { role, workload, measure: "roundTrip", against: jsonString, ratio: roundTrip },
  ];
}

/** The figures to judge by, and what makes them worth judging. */
export interface Evidence {
  readonly figures: readonly Figure[];
  /** Names of the peers, without the subjects. */
  readonly peers: readonly string[];
  /** The subject of each role that was measured. */
  readonly subjects: Readonly<Partial<Record<SubjectRole, string>>>;
  /** Why nothing can be said, such as a busy machine or too few rounds. */
  readonly voidReason?: string;
  /** True when every peer was measured; without it there is no best peer. */
  readonly allPeers: boolean;
}

/** Judges one target. Missing evidence makes it void, which is not a pass. */
export function evaluate(target: Target, evidence: Evidence): Outcome {
  const isVoid = (reason: string): Outcome => ({ target, verdict: "void", reason });
  if (evidence.voidReason !== undefined) return isVoid(evidence.voidReason);
  const name = evidence.subjects[target.role];
  const subject = evidence.figures.find(
    (figure) => figure.codec === name && figure.workload === target.workload,
  );
  if (subject === undefined) return isVoid("the subject was not measured");
  const yardstick = yardstickOf(target, evidence);
  if (typeof yardstick === "string") return isVoid(yardstick);
  const value = subject[target.measure];
  const ratio = value / yardstick.value;
  return { target, verdict: holds(target, ratio) ? "pass" : "fail", ratio, value, yardstick };
}

function holds(target: Target, ratio: number): boolean {
  if (target.measure === "bytes")
    return target.strict ? ratio < target.ratio : ratio <= target.ratio;
  return ratio >= target.ratio * (target.tie ? tieRatio : 1);
}

function yardstickOf(target: Target, evidence: Evidence): { name: string; value: number } | string {
  const { against, measure } = target;
  if (against.kind === "bytes") return { name: "limit", value: against.limit };
  if (against.kind === "best" && !evidence.allPeers) return "not every peer was measured";
  const candidates = evidence.figures.filter(
    ({ codec, workload }) =>
      workload === target.workload &&
      (against.kind === "best" ? evidence.peers.includes(codec) : codec === against.name),
  );
  const sign = measure === "bytes" ? 1 : -1;
  const [first] = [...candidates].sort((a, b) => sign * (a[measure] - b[measure]));
  if (first === undefined) {
    return against.kind === "peer" ? `${against.name} was not measured` : "no peer was measured";
  }
  return { name: first.codec, value: first[measure] };
}
