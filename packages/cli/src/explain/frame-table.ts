import type { HeaderField, Tag } from "./header-field.ts";
import {
  bytes16,
  code,
  flags,
  needed,
  number,
  rule,
  slot,
  string,
  tag,
  word,
} from "./header-field.ts";

/** A frame, as spec chapter 7 describes it. */
export interface FrameShape {
  readonly name: string;
  readonly fields: readonly HeaderField[];
  /** `always` behind the header, or only with the `detail` of an error. */
  readonly payload?: "always" | "detail";
}

const stream = number("stream");
const metadata: HeaderField = { kind: "metadata" };
const error: HeaderField = { kind: "error" };
const credentials = [string("scheme", 32), string("value", 4096)];
const limits = [
  number("maxFrame", "bytes"),
  number("credit", "bytes"),
  number("streams"),
  rule(
    "out_of_range",
    "A maxFrame is at least 16,384.",
    (numbers) => (numbers.get("maxFrame") ?? 0) >= 16_384,
  ),
];
const counts = [number("received"), number("sent")];

const hello: Readonly<Record<number, Tag>> = {
  1: needed("versions", number("lowest"), number("highest")),
  2: tag("limits", ...limits),
  3: needed("lineage", bytes16("lineage")),
  4: tag("maxBeat", number("maxBeat", "ms")),
  5: tag("revisions", number("lowest"), number("highest"), bytes16("fingerprint")),
  6: tag("draft", number("revision"), bytes16("fingerprint")),
  7: needed("secret", bytes16("secret")),
  8: tag("agent", string("agent", 64)),
  9: tag("session", string("session", 64)),
  11: needed("counts", ...counts),
  13: tag("probe"),
  15: tag("credentials", ...credentials),
};

const welcome: Readonly<Record<number, Tag>> = {
  1: needed("version", number("version")),
  2: tag("limits", ...limits),
  3: needed("session", string("session", 64)),
  4: tag("beat", number("beat", "ms")),
  5: needed("secret", bytes16("secret")),
  6: tag("resume", number("window", "ms"), number("buffer", "bytes")),
  7: needed("revision", number("revision"), bytes16("fingerprint")),
  8: tag("results", string("epoch", 64)),
  9: needed("counts", ...counts),
  10: tag("token", string("token", 128)),
  11: needed(
    "verdict",
    word("verdict", ["created", "found", "gap"]),
    word("reason", ["none", "window", "unknown", "revision"]),
    rule(
      "invalid_member",
      "A gap has a reason, and nothing else has one.",
      (numbers) => (numbers.get("verdict") === 2) === (numbers.get("reason") !== 0),
    ),
  ),
  12: tag("node", string("node", 64)),
  14: tag("expires", number("expires", "ms")),
};

const goodbye: Readonly<Record<number, Tag>> = {
  1: needed("code", number("code")),
  2: tag("window", number("from", "ms"), number("span", "ms")),
  3: needed(
    "retry",
    word("retry", ["never", "now", "after"]),
    number("afterMs", "ms"),
    rule(
      "out_of_range",
      "A time to wait stands behind the word after only.",
      (numbers) => numbers.get("retry") === 2 || numbers.get("afterMs") === 0,
    ),
  ),
  4: tag("deadline", number("deadline", "ms")),
  5: tag("verdict", word("verdict", ["ended", "kept"])),
  6: tag("avoid", string("avoid", 64)),
  8: tag("message", string("message", 1024)),
};

/** The frames of the protocol itself, by their codes. */
export const frameTable: ReadonlyMap<string, FrameShape> = new Map([
  ["!O", { name: "opened", fields: [stream, number("id"), string("epoch", 64), number("offset")] }],
  ["!E", { name: "end", fields: [stream, flags(slot("metadata", metadata))] }],
  ["!C", { name: "cancel", fields: [stream] }],
  [
    "!X",
    {
      name: "error of a stream",
      fields: [stream, word("scope", ["message", "stream"]), error],
      payload: "detail",
    },
  ],
  [
    "!S",
    {
      name: "skip",
      fields: [stream, number("count"), word("reason", ["overflow", "inexpressible"])],
    },
  ],
  ["!P", { name: "part", fields: [stream, code("code"), number("rest")], payload: "always" }],
  ["!R", { name: "revision", fields: [number("revision")] }],
  ["!H", { name: "hello", fields: [{ kind: "tags", tags: hello }] }],
  ["!W", { name: "welcome", fields: [{ kind: "tags", tags: welcome }] }],
  ["!G", { name: "goodbye", fields: [{ kind: "tags", tags: goodbye }] }],
  ["!A", { name: "attach", fields: [number("received"), number("first")] }],
  ["!L", { name: "live", fields: [number("sent")] }],
  ["!I", { name: "ping", fields: [number("n"), number("seen"), ...counts] }],
  ["!J", { name: "pong", fields: [number("n"), ...counts] }],
  ["!K", { name: "ack", fields: [number("received")] }],
  ["!F", { name: "credit", fields: [stream, number("limit", "bytes")] }],
  [
    "!U",
    {
      name: "auth",
      fields: [flags(slot("credentials", ...credentials), slot("expires", number("ms", "ms")))],
    },
  ],
  ["!Z", { name: "error of the session", fields: [error], payload: "detail" }],
  ["!N", { name: "number", fields: [number("first")] }],
] satisfies [string, FrameShape][]);

/** A frame that opens a stream; its code is a method's. */
export const openShape: FrameShape = {
  name: "open",
  fields: [
    stream,
    flags(
      slot("deadline", number("deadline", "ms")),
      slot("key", string("key", 128)),
      slot("from", string("epoch", 64), number("offset")),
      slot("credit", number("credit", "bytes")),
      slot("metadata", metadata),
    ),
  ],
  payload: "always",
};

/** A frame that carries a message; its code is the message's. */
export const dataShape: FrameShape = { name: "data", fields: [stream], payload: "always" };

/** The message `!V`, the detail of a session's error (spec 7.7). */
export const refusalFields: readonly HeaderField[] = [
  word("reason", ["version", "lineage", "revision", "fingerprint", "draft"]),
  number("offered.lowest"),
  number("offered.highest"),
  number("supported.lowest"),
  number("supported.highest"),
];

/** The names of an error's codes, from 1. */
export const errorNames: readonly string[] = [
  "canceled",
  "unknown",
  "invalid_argument",
  "deadline_exceeded",
  "not_found",
  "already_exists",
  "permission_denied",
  "resource_exhausted",
  "failed_precondition",
  "aborted",
  "out_of_range",
  "unimplemented",
  "internal",
  "unavailable",
  "data_loss",
  "unauthenticated",
];
