// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  callBidi,
  callClientStream,
  callKeyedStream,
  callQuery,
  callServerStream,
  callUnary,
  sendEvent,
  topicOf
} from "@twobyte/client/codegen1";
import {
  BoardMessage,
  ErrandMessage,
  FactMessage,
  ItemMessage,
  PlanMessage,
  ReportMessage,
  TroubleMessage
} from "./messages.js";
export { protocol } from "./protocol.js";
export class TestClient {
  /** Goes to all subscribers; refuses an item whose filler is `no`. */
  board;
  #session;
  constructor(session) {
    this.#session = session;
    this.board = topicOf(session, testBoard);
  }
  /** For principals whose name begins with `admin`. */
  admin(input, options) {
    return callUnary(this.#session, testAdmin, input, options);
  }
  /** Calls the client's `Mirror`. */
  call(input, options) {
    return callUnary(this.#session, testCall, input, options);
  }
  /** Takes a token. */
  costly(input, options) {
    return callUnary(this.#session, testCostly, input, options);
  }
  /** Answers with `count` items, numbered from 0. */
  count(input, options) {
    return callServerStream(this.#session, testCount, input, options);
  }
  /** Answers with the nonce. */
  echo(input, options) {
    return callUnary(this.#session, testEcho, input, options);
  }
  /** As `count`, and leaves out what a slow reader has no room for. */
  fast(input, options) {
    return callServerStream(this.#session, testFast, input, options);
  }
  /** As `count`, and goes on for 100 ms without its session. */
  lease(input, options) {
    return callServerStream(this.#session, testLease, input, options);
  }
  /** As `echo`, for everyone. */
  look(input, options) {
    return callQuery(this.#session, testLook, input, options);
  }
  /** The value is the metadata's entry `name`; it leaves `name` behind in the trailers. */
  metadata(input, options) {
    return callUnary(this.#session, testMetadata, input, options);
  }
  /** The value is the principal's name. */
  mine(input, options) {
    return callUnary(this.#session, testMine, input, options);
  }
  /** As `echo`; since revision 2. */
  newer(input, options) {
    return callUnary(this.#session, testNewer, input, options);
  }
  /** Is told of, no more. */
  note(input, options) {
    return sendEvent(this.#session, testNote, input, options);
  }
  /** The index says how often a call with this nonce was run before. */
  once(input, options) {
    return callUnary(this.#session, testOnce, input, options);
  }
  /** Opens the gate `nonce`. */
  open(input, options) {
    return callUnary(this.#session, testOpen, input, options);
  }
  /** As `mine`. */
  peek(input, options) {
    return callQuery(this.#session, testPeek, input, options);
  }
  /** Takes no long messages. */
  small(input, options) {
    return callUnary(this.#session, testSmall, input, options);
  }
  /** As `count`, goes on without its caller, and can be read again. */
  story(input, options) {
    return callKeyedStream(this.#session, testStory, input, options);
  }
  /** As `count`, and ends for a slow reader. */
  strict(input, options) {
    return callServerStream(this.#session, testStrict, input, options);
  }
  /** The index of the answer says how many items came. */
  sum(input, items, options) {
    return callClientStream(this.#session, testSum, input, items, options);
  }
  /** As `once`, and may be made again. */
  sure(input, options) {
    return callUnary(this.#session, testSure, input, options);
  }
  /** Answers each item with itself. */
  talk(input, items, options) {
    return callBidi(this.#session, testTalk, input, items, options);
  }
}
const testAdmin = {
  service: "Test",
  name: "admin",
  code: "Ad",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: FactMessage, since: 1 }],
  errors: [],
  tagged: false
};
const testBoard = {
  service: "Test",
  name: "board",
  code: "Bo",
  kind: "topic",
  since: 1,
  maxBytes: 1048576,
  input: BoardMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [],
  tagged: false,
  items: [{ codec: ItemMessage, since: 1 }],
  taggedItems: false
};
const testCall = {
  service: "Test",
  name: "call",
  code: "Ca",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  input: ErrandMessage,
  outputs: [{ codec: ReportMessage, since: 1 }],
  errors: [],
  tagged: false
};
const testCostly = {
  service: "Test",
  name: "costly",
  code: "Cs",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false
};
const testCount = {
  service: "Test",
  name: "count",
  code: "Ct",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false
};
const testEcho = {
  service: "Test",
  name: "echo",
  code: "Ec",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false
};
const testFast = {
  service: "Test",
  name: "fast",
  code: "Fs",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false
};
const testLease = {
  service: "Test",
  name: "lease",
  code: "Le",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false
};
const testLook = {
  service: "Test",
  name: "look",
  code: "Lo",
  kind: "query",
  since: 1,
  maxBytes: 1048576,
  isShared: true,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false
};
const testMetadata = {
  service: "Test",
  name: "metadata",
  code: "Me",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: FactMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false
};
const testMine = {
  service: "Test",
  name: "mine",
  code: "Mi",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: FactMessage, since: 1 }],
  errors: [],
  tagged: false
};
const testNewer = {
  service: "Test",
  name: "newer",
  code: "Ne",
  kind: "unary",
  since: 2,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 2 }],
  errors: [{ codec: TroubleMessage, since: 2 }],
  tagged: false
};
const testNote = {
  service: "Test",
  name: "note",
  code: "No",
  kind: "event",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [],
  errors: [],
  tagged: false
};
const testOnce = {
  service: "Test",
  name: "once",
  code: "On",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  retry: "keyed",
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false
};
const testOpen = {
  service: "Test",
  name: "open",
  code: "Op",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false
};
const testPeek = {
  service: "Test",
  name: "peek",
  code: "Pe",
  kind: "query",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: FactMessage, since: 1 }],
  errors: [],
  tagged: false
};
const testSmall = {
  service: "Test",
  name: "small",
  code: "Sm",
  kind: "unary",
  since: 1,
  maxBytes: 1024,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false
};
const testStory = {
  service: "Test",
  name: "story",
  code: "St",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  retry: "keyed",
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false
};
const testStrict = {
  service: "Test",
  name: "strict",
  code: "Sx",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false
};
const testSum = {
  service: "Test",
  name: "sum",
  code: "Sa",
  kind: "clientStream",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
  items: [{ codec: ItemMessage, since: 1 }],
  taggedItems: false
};
const testSure = {
  service: "Test",
  name: "sure",
  code: "Su",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  retry: "idempotent",
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false
};
const testTalk = {
  service: "Test",
  name: "talk",
  code: "Ta",
  kind: "bidi",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
  items: [{ codec: ItemMessage, since: 1 }],
  taggedItems: false
};
