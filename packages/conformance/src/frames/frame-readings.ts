import type { Profile } from "../codec/operation.ts";
import type { FrameMembers } from "./frame-fields.ts";

/** A transport message that has to be read, although no peer of this version writes it. */
export interface FrameReading {
  readonly about: string;
  readonly req: string;
  readonly profile: Profile;
  /** Lower-case hex, or text. */
  readonly data: string;
  readonly frames: readonly FrameMembers[];
}

const ignored = (code: string): readonly FrameMembers[] => [{ kind: "ignored", code }];
const cancel: FrameMembers = { kind: "cancel", stream: 4 };
const ended: FrameMembers = {
  kind: "goodbye",
  code: 0,
  retry: "never",
  afterMs: 0,
  verdict: "ended",
};

type Row = readonly [about: string, req: string, data: string, frames: readonly FrameMembers[]];

const binary: readonly Row[] = [
  ["a frame of later versions", "R-FRAME-10", "2171", ignored("!q")],
  ["a frame of later versions with no form", "R-FRAME-10", "217affff8000", ignored("!z")],
  [
    "a frame of later versions in a batch",
    "R-FRAME-10",
    "1e05216104040403214304",
    [...ignored("!a"), cancel],
  ],
  ["an even tag of later versions", "R-FRAME-17", "21470401010003020000050100100161", [ended]],
  [
    "two even tags of later versions",
    "R-FRAME-17",
    "214705010100030200000501000a006e02ffff",
    [ended],
  ],
];

const text: readonly Row[] = [
  ["a frame of later versions", "R-FRAME-10", "!q", ignored("!q")],
  ["a frame of later versions with no form", "R-FRAME-10", "!z\\q␟", ignored("!z")],
  ["a frame of later versions in a batch", "R-FRAME-10", "!a4␞!C4", [...ignored("!a"), cancel]],
  ["an even tag of later versions", "R-FRAME-17", "!G4␟1␟0␟3␟0\\s0␟5␟0␟16␟x\\s\\\\e\\sy", [ended]],
  ["an empty tag of later versions", "R-FRAME-17", "!G4␟1␟0␟3␟0\\s0␟5␟0␟10␟", [ended]],
];

/** Transport messages that have to be read. */
export const frameReadings: readonly FrameReading[] = [
  ...binary.map((row) => reading("binary", row)),
  ...text.map((row) => reading("text", row)),
];

function reading(profile: Profile, [about, req, data, frames]: Row): FrameReading {
  const separated = data.replaceAll("␟", "\u001f").replaceAll("␞", "\u001e");
  return { about, req, profile, data: separated, frames };
}
