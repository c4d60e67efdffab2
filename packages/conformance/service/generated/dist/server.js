// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  bindBidi,
  bindClientStream,
  bindEvent,
  bindQuery,
  bindServerStream,
  bindTopic,
  bindUnary
} from "@twobyte/server/codegen1";
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
const testAdmin = {
  service: "Test",
  name: "admin",
  code: "Ad",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: ["admin"] },
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
  auth: { mode: "public" },
  overflow: { mode: "drop-oldest" },
  newest: 2,
  replay: 8,
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
  auth: { mode: "public" },
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
  auth: { mode: "public" },
  rate: { cost: 1, per: "connection" },
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
  auth: { mode: "public" },
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
  auth: { mode: "public" },
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
  auth: { mode: "public" },
  overflow: { mode: "drop-oldest" },
  newest: 2,
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
  auth: { mode: "public" },
  keepMs: 100,
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
  auth: { mode: "public" },
  cache: { maxAgeMs: 1e3, shared: true },
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
  auth: { mode: "public" },
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
  auth: { mode: "principal", scopes: [] },
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
  auth: { mode: "public" },
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
  auth: { mode: "public" },
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
  auth: { mode: "public" },
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
  auth: { mode: "public" },
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
  auth: { mode: "principal", scopes: [] },
  cache: { maxAgeMs: 1e3, shared: false },
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
  auth: { mode: "public" },
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
  auth: { mode: "public" },
  keepMs: 6e4,
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
  auth: { mode: "public" },
  overflow: { mode: "disconnect" },
  newest: 2,
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
  auth: { mode: "public" },
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
  auth: { mode: "public" },
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
  auth: { mode: "public" },
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
  items: [{ codec: ItemMessage, since: 1 }],
  taggedItems: false
};
export function bindTest(service) {
  const topics = {
    board: bindTopic(testBoard, service.board)
  };
  return {
    name: "Test",
    methods: [
      bindUnary(testAdmin, (input, context) => service.admin(input, context)),
      topics.board,
      bindUnary(testCall, (input, context) => service.call(input, context)),
      bindUnary(testCostly, (input, context) => service.costly(input, context)),
      bindServerStream(testCount, (input, context) => service.count(input, context)),
      bindUnary(testEcho, (input, context) => service.echo(input, context)),
      bindServerStream(testFast, (input, context) => service.fast(input, context)),
      bindServerStream(testLease, (input, context) => service.lease(input, context)),
      bindQuery(testLook, (input, context) => service.look(input, context)),
      bindUnary(testMetadata, (input, context) => service.metadata(input, context)),
      bindUnary(testMine, (input, context) => service.mine(input, context)),
      bindUnary(testNewer, (input, context) => service.newer(input, context)),
      bindEvent(testNote, (input, context) => service.note(input, context)),
      bindUnary(testOnce, (input, context) => service.once(input, context)),
      bindUnary(testOpen, (input, context) => service.open(input, context)),
      bindQuery(testPeek, (input, context) => service.peek(input, context)),
      bindUnary(testSmall, (input, context) => service.small(input, context)),
      bindServerStream(testStory, (input, context) => service.story(input, context)),
      bindServerStream(testStrict, (input, context) => service.strict(input, context)),
      bindClientStream(testSum, (input, items, context) => service.sum(input, items, context)),
      bindUnary(testSure, (input, context) => service.sure(input, context)),
      bindBidi(testTalk, (input, items, context) => service.talk(input, items, context))
    ],
    topics: {
      board: topics.board.topic
    }
  };
}
