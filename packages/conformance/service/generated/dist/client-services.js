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
  bindUnary
} from "@twobyte/server/codegen1";
import { ItemMessage, PlanMessage, TroubleMessage } from "./messages.js";
export { protocol } from "./protocol.js";
const mirrorCount = {
  service: "Mirror",
  name: "count",
  code: "Mc",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
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
  auth: { mode: "public" },
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
  auth: { mode: "public" },
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
  auth: { mode: "public" },
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
  auth: { mode: "public" },
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
  auth: { mode: "public" },
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
  items: [{ codec: ItemMessage, since: 1 }],
  taggedItems: false
};
export function bindMirror(service) {
  return {
    name: "Mirror",
    methods: [
      bindServerStream(mirrorCount, (input, context) => service.count(input, context)),
      bindUnary(mirrorEcho, (input, context) => service.echo(input, context)),
      bindQuery(mirrorLook, (input, context) => service.look(input, context)),
      bindEvent(mirrorNote, (input, context) => service.note(input, context)),
      bindClientStream(mirrorSum, (input, items, context) => service.sum(input, items, context)),
      bindBidi(mirrorTalk, (input, items, context) => service.talk(input, items, context))
    ]
  };
}
