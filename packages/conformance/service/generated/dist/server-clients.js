// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  callBidi,
  callClientStream,
  callQuery,
  callServerStream,
  callUnary,
  sendEvent
} from "@twobyte/client/codegen1";
import { ItemMessage, PlanMessage, TroubleMessage } from "./messages.js";
export { protocol } from "./protocol.js";
export class MirrorClient {
  #session;
  constructor(session) {
    this.#session = session;
  }
  count(input, options) {
    return callServerStream(this.#session, mirrorCount, input, options);
  }
  echo(input, options) {
    return callUnary(this.#session, mirrorEcho, input, options);
  }
  look(input, options) {
    return callQuery(this.#session, mirrorLook, input, options);
  }
  note(input, options) {
    return sendEvent(this.#session, mirrorNote, input, options);
  }
  sum(input, items, options) {
    return callClientStream(this.#session, mirrorSum, input, items, options);
  }
  talk(input, items, options) {
    return callBidi(this.#session, mirrorTalk, input, items, options);
  }
}
const mirrorCount = {
  service: "Mirror",
  name: "count",
  code: "Mc",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false
};
const mirrorEcho = {
  service: "Mirror",
  name: "echo",
  code: "Ma",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false
};
const mirrorLook = {
  service: "Mirror",
  name: "look",
  code: "Mb",
  kind: "query",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false
};
const mirrorNote = {
  service: "Mirror",
  name: "note",
  code: "Mh",
  kind: "event",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [],
  errors: [],
  tagged: false
};
const mirrorSum = {
  service: "Mirror",
  name: "sum",
  code: "Md",
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
const mirrorTalk = {
  service: "Mirror",
  name: "talk",
  code: "Mg",
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
