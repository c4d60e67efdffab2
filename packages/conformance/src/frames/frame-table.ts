import type { FrameField, FrameMembers } from "./frame-fields.ts";
import { bytes16, fields, metadata, number, slots, tagged, text, word } from "./frame-fields.ts";
import { refuse } from "./frame-refusal.ts";
import type { HeaderReader } from "./header-reader.ts";

/*
 * The frames of spec chapter 7, read off its tables. Nothing is shared with the engine, so that each
 * proves the other.
 */

const range = fields([
  ["lowest", number],
  ["highest", number],
]);
const limits: FrameField = (reader) => {
  const members = fields([
    ["maxFrame", number],
    ["credit", number],
    ["streams", number],
  ])(reader);
  return Number(members["maxFrame"]) < 16_384 ? refuse("out_of_range") : members;
};
const revision = fields([
  ["revision", number],
  ["fingerprint", bytes16],
]);
const counts = fields([
  ["received", number],
  ["sent", number],
]);
const credentials = fields([
  ["scheme", text(32)],
  ["value", text(4_096)],
]);
const retry = word("never", "now", "after");

const hello = tagged(
  new Map<number, readonly [string, FrameField?]>([
    [1, ["versions", range]],
    [2, ["limits", limits]],
    [3, ["lineage", bytes16]],
    [4, ["maxBeat", number]],
    [5, ["revisions", (r) => ({ ...fields([["lowest", number]])(r), ...highest(r) })]],
    [6, ["draft", revision]],
    [7, ["secret", bytes16]],
    [8, ["agent", text(64)]],
    [9, ["session", text(64)]],
    [11, ["counts", counts]],
    [13, ["probe"]],
    [15, ["credentials", credentials]],
  ]),
  ["versions", "lineage", "secret", "counts"],
);

const highest = fields([
  ["highest", number],
  ["fingerprint", bytes16],
]);

const verdict: FrameField = (reader) => {
  const members = fields([
    ["verdict", word("created", "found", "gap")],
    ["reason", word("none", "window", "unknown", "revision")],
  ])(reader);
  const isGap = members["verdict"] === "gap";
  return isGap === (members["reason"] === "none") ? refuse("invalid_member") : members;
};

const welcome = tagged(
  new Map<number, readonly [string, FrameField?]>([
    [1, ["version", number]],
    [2, ["limits", limits]],
    [3, ["session", text(64)]],
    [4, ["beatMs", number]],
    [5, ["secret", bytes16]],
    [
      6,
      [
        "resume",
        fields([
          ["windowMs", number],
          ["bufferBytes", number],
        ]),
      ],
    ],
    [7, ["revision", revision]],
    [8, ["results", text(64)]],
    [9, ["counts", counts]],
    [10, ["token", text(128)]],
    [11, ["verdict", verdict]],
    [12, ["node", text(64)]],
    [14, ["expiresMs", number]],
  ]),
  ["version", "session", "secret", "revision", "counts", "verdict"],
);

const again: FrameField = (reader) => {
  const members = fields([
    ["retry", retry],
    ["afterMs", number],
  ])(reader);
  const isLater = members["retry"] === "after" || members["afterMs"] === 0;
  return isLater ? members : refuse("out_of_range");
};

const goodbyeTags = tagged(
  new Map<number, readonly [string, FrameField?]>([
    [1, ["code", number]],
    [
      2,
      [
        "window",
        fields([
          ["fromMs", number],
          ["spanMs", number],
        ]),
      ],
    ],
    [3, ["again", again]],
    [4, ["deadlineMs", number]],
    [5, ["verdict", word("ended", "kept")]],
    [6, ["avoid", text(64)]],
    [8, ["message", text(1_024)]],
  ]),
  ["code", "again", "verdict"],
);

const goodbye = (reader: HeaderReader): FrameMembers => {
  const { again: found, ...members } = goodbyeTags(reader);
  return { ...members, ...(found as FrameMembers) };
};

/** An error (spec 7.7), with the detail's message as the payload. */
const error = (reader: HeaderReader): FrameMembers => {
  const flags = reader.number();
  if (flags > 3) refuse("reserved_bits");
  const code = reader.number();
  if (code === 0) refuse("invalid_member");
  const how = retry(reader);
  return {
    code,
    retry: how,
    afterMs: how === "after" ? reader.number() : 0,
    processed: word("no", "maybe", "yes")(reader),
    message: reader.string(1_024),
    ...((flags & 1) === 1 && { metadata: metadata(reader) }),
    ...((flags & 2) === 2 && { detail: { code: reader.code() }, payload: reader.payload() }),
  };
};

const part = (reader: HeaderReader): FrameMembers => {
  const members = {
    stream: reader.number(),
    code: reader.code(),
    rest: reader.number(),
    payload: reader.payload(),
  };
  return members.rest === 0 || reader.payloadBytes === 0 ? refuse("out_of_range") : members;
};

const stream = ["stream", number] as const;

/** What stands behind the code of an open. */
export function open(reader: HeaderReader): FrameMembers {
  const head = fields([stream])(reader);
  const all = slots([
    ["deadlineMs", number],
    ["key", text(128)],
    [
      "from",
      fields([
        ["epoch", text(64)],
        ["offset", number],
      ]),
    ],
    ["credit", number],
    ["metadata", metadata],
  ])(reader);
  return { ...head, ...all, payload: reader.payload() };
}

/** What stands behind the code of a data frame. */
export function data(reader: HeaderReader): FrameMembers {
  return { stream: reader.number(), payload: reader.payload() };
}

type Read = (reader: HeaderReader) => FrameMembers;

function plain(...names: readonly string[]): Read {
  return fields(names.map((name) => [name, number]));
}

/** By code: the kind of a frame, and its header. */
export const frameTable: ReadonlyMap<string, readonly [kind: string, read: Read]> = new Map([
  ["!O", ["opened", fields([stream, ["id", number], ["epoch", text(64)], ["offset", number]])]],
  ["!E", ["end", (r) => ({ ...fields([stream])(r), ...slots([["metadata", metadata]])(r) })]],
  ["!C", ["cancel", plain("stream")]],
  [
    "!X",
    [
      "streamError",
      (r) => ({ ...fields([stream, ["scope", word("message", "stream")]])(r), ...error(r) }),
    ],
  ],
  [
    "!S",
    ["skip", fields([stream, ["count", number], ["reason", word("overflow", "inexpressible")]])],
  ],
  ["!P", ["part", part]],
  ["!R", ["revision", plain("revision")]],
  ["!H", ["hello", hello]],
  ["!W", ["welcome", welcome]],
  ["!G", ["goodbye", goodbye]],
  ["!A", ["attach", plain("received", "first")]],
  ["!L", ["live", plain("sent")]],
  ["!I", ["ping", plain("n", "seen", "received", "sent")]],
  ["!J", ["pong", plain("n", "received", "sent")]],
  ["!K", ["ack", plain("received")]],
  ["!F", ["credit", plain("stream", "limit")]],
  [
    "!U",
    [
      "auth",
      slots([
        ["credentials", credentials],
        ["expiresMs", number],
      ]),
    ],
  ],
  ["!Z", ["sessionError", error]],
  ["!N", ["number", plain("first")]],
]);
