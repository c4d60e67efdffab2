import type { FrameMembers } from "./frame-fields.ts";
import type { FrameUnwritableCase } from "./frame-file.ts";

/** A frame that an encoder refuses, for its one reason. */
export interface UnwritableFrame {
  readonly about: string;
  readonly frame: FrameMembers;
  readonly host?: NonNullable<FrameUnwritableCase["host"]>;
}

const hello: FrameMembers = {
  kind: "hello",
  versions: { lowest: 1, highest: 1 },
  lineage: "000102030405060708090a0b0c0d0e0f",
  secret: "202122232425262728292a2b2c2d2e2f",
  counts: { received: 0, sent: 0 },
};
const opened: FrameMembers = { kind: "opened", stream: 4, id: 4, epoch: "", offset: 1 };
const failed: FrameMembers = {
  kind: "sessionError",
  code: 9,
  retry: "never",
  afterMs: 0,
  processed: "no",
  message: "",
};
const part: FrameMembers = { kind: "part", stream: 4, code: "CD", rest: 5, payload: "61" };

/** Frames that an encoder refuses with `invalid_value` (R-FRAME-37). */
export const unwritableFrames: readonly UnwritableFrame[] = [
  { about: "a lineage of 15 bytes", frame: { ...hello, lineage: "00".repeat(15) } },
  { about: "a secret of 17 bytes", frame: { ...hello, secret: "00".repeat(17) } },
  { about: "an agent of 65 bytes", frame: { ...hello, agent: "a".repeat(65) } },
  { about: "an epoch of 65 bytes", frame: { ...opened, epoch: `${"a".repeat(63)}é` } },
  {
    about: "an epoch of half a surrogate pair",
    frame: { ...opened, epoch: "\ud800" },
    host: "utf16",
  },
  { about: "an epoch that is a number", frame: { ...opened, epoch: 7 }, host: "loose-types" },
  { about: "a message of 1,025 bytes", frame: { ...failed, message: "a".repeat(1_025) } },
  {
    about: "a scheme of 33 bytes",
    frame: { kind: "auth", credentials: { scheme: "s".repeat(33), value: "" } },
  },
  {
    about: "a key of 129 bytes",
    frame: { kind: "open", code: "Ca", stream: 4, key: "k".repeat(129), payload: "" },
  },
  { about: "a stream above 53 bits", frame: { kind: "cancel", stream: 2 ** 53 } },
  { about: "a stream below 0", frame: { kind: "cancel", stream: -1 }, host: "loose-types" },
  {
    about: "a reason of a skip that is none",
    frame: { kind: "skip", stream: 4, count: 1, reason: "whim" },
    host: "loose-types",
  },
  {
    about: "a way to retry that is none",
    frame: { ...failed, retry: "often" },
    host: "loose-types",
  },
  { about: "a part that is empty", frame: { ...part, payload: "" } },
  { about: "a part with nothing behind it", frame: { ...part, rest: 0 } },
];
