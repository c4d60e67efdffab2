import { machineLine, peerVersions } from "./machine.ts";
import type { Options } from "./options.ts";
import { fullRounds } from "./options.ts";
import type { Peer } from "./peer.ts";
import type { Quietness } from "./quiet.ts";
import type { Report, Row } from "./report.ts";
import type { Selection } from "./selection.ts";
import { subjectNames } from "./selection.ts";
import type { SweepResult } from "./sweep.ts";
import type { Outcome } from "./targets.ts";
import { evaluate, targets } from "./targets.ts";

/** Puts a quiet run's figures, the verdicts and what was measured how into one report. */
export function assembleReport(
  options: Options,
  selection: Selection,
  { figures, omissions }: SweepResult,
  quiet: Quietness,
  fifo: boolean,
): Report {
  return {
    machine: machineLine(),
    versions: peerVersions(selection.peers.flatMap(({ packages }) => packages)),
    rounds: options.rounds,
    timing: options.timing,
    fifo,
    quiet,
    workloads: selection.workloads.map(({ name, summary, listed }) => ({ name, summary, listed })),
    rows: [
      ...selection.subjects.map((subject) => row(subject, false)),
      ...selection.peers.map((peer) => row(peer, true)),
    ],
    figures,
    omissions,
    outcomes: options.subject === undefined ? [] : judge(options, selection, figures),
  };
}

function judge(
  { rounds }: Options,
  { peers, subjects, allPeers }: Selection,
  figures: SweepResult["figures"],
): readonly Outcome[] {
  const tooFew = `${rounds} of ${fullRounds} sweeps`;
  return targets.map((target) =>
    evaluate(target, {
      figures,
      peers: peers.map(({ name }) => name),
      subjects: subjectNames(subjects),
      allPeers,
      ...(rounds < fullRounds ? { voidReason: tooFew } : {}),
    }),
  );
}

function row({ name, label, note }: Peer, isPeer: boolean): Row {
  return { name, label, isPeer, ...(note === undefined ? {} : { note }) };
}
