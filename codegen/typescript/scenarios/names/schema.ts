import { Type } from "@sinclair/typebox";
import {
  bidi,
  bytes,
  clientStream,
  decimal,
  enumOf,
  event,
  json,
  list,
  map,
  nullable,
  protocol,
  query,
  serverStream,
  service,
  struct,
  timestamp,
  u8,
  u32,
  unary,
  union,
  uuid,
} from "@twobyte/schema";

const Kind = enumOf("kind", ["a", "a b", "*/", "${x}", "\u2028", '"', "\\"]);

/** Words of the language, and names that generated functions use themselves. */
const Taken = struct("Taken", {
  class: u8(),
  await: u8(),
  arguments: Type.Optional(u8()),
  undefined: nullable(u8()),
  value: u8(),
  text: Type.String(),
  w: u8(),
  r: Type.Optional(Kind),
  i: u8(),
  out: Type.String(),
  list: list(u8()),
  each: list(Kind),
  count: Type.Optional(u32()),
  bits: Type.Optional(Type.Boolean()),
  revision: u8(),
  tokens: u8(),
  from: u8(),
  readString: Type.String(),
  formatString: Type.Optional(Type.String()),
  checkObject: Type.Boolean(),
  json: Type.Optional(u8()),
  member0: u8(),
  field1: u8(),
  r_: u8(),
});

/** Names that look like what is made of others. */
const Made = struct("Made", {
  kind: Kind,
  kindOrdinal: Type.Optional(u8()),
  kindBits: nullable(Kind),
  map: map(Kind, u8()),
  key: map(Type.String(), u8()),
  keyText: u8(),
  last0: u8(),
  bits1: u8(),
});

/** Properties that are no identifiers, or differ in case only. */
const Odd = struct("Odd", {
  "content-type": Type.String(),
  "with space": Type.Optional(u8()),
  'quote"d': u8(),
  "back\\slash": u8(),
  über: u8(),
  名前: Type.String(),
  "👍": u8(),
  $dollar: u8(),
  _private: u8(),
  Upper: u8(),
  upper: u8(),
});

const Step = struct("Step", { each: u32(), eachBits: u8(), count: timestamp(), list: Type.Boolean() });

/** Types whose names become one in some language, or are known to every JavaScript engine. */
const Collisions = struct("collisions", {
  one: struct("chat.message", { x: u8() }),
  two: struct("ChatMessage", { y: u8() }),
  three: struct("chat_message", { z: u8() }),
  map: struct("Map", { size: u8() }),
  bytes: struct("Uint8Array", { length: u8() }),
  json: struct("JsonValue", { value: u8() }),
  error: struct("CodecError", { code: Type.String() }),
  iterable: struct("Iterable", { x: u8() }),
  nested: Type.Object({ "a-b": Type.Object({ c: u8() }) }),
  steps: list(Step, { delta: ["each", "count"] }),
  stepsList: struct("collisions.stepsList", { x: u8() }),
  both: union("kind", { "one-two": { x: u8() }, Three: { y: u8() } }),
});

/** Messages and methods that are called as what clients and servers are made of. */
const NamesClient = struct("NamesClient", { protocol: u8() });
const NamesAllAnswer = struct("NamesAllAnswer", { x: u8() });
const CallContext = struct("CallContext", { x: u8() });
const BindBidiItem = struct("BindBidiItem", { items: u8() });
const EventOptions = struct("EventOptions", { x: u8() });
const Text = struct("Text", { x: u8() });
const TextText = struct("TextText", { x: u8() });

/** Types whose functions would be called as those of the runtime. */
const Runtime = struct("Runtime", {
  json: struct("Json", { json: json() }),
  bytes: struct("Bytes", { bytes: bytes({ maxLength: 4 }) }),
  uuid: struct("Uuid", { id: uuid() }),
  count: struct("Count", { list: list(u8(), { maxItems: 3 }) }),
  length: struct("Length", { text: Type.String({ minLength: 1 }) }),
  decimal: struct("Decimal", { price: decimal(2) }),
});

export default protocol("scenario.names", {
  package: "@scenario/names",
  description: "Names that `generated code` has to */ look out for, <b>in</b> | every file.",
  services: [
    service("Names", {
      all: serverStream({
        input: struct("Nothing", {}),
        outputs: [Taken, Made, Odd, Collisions, Runtime],
      }),
      allNow: unary({ input: NamesClient, output: NamesAllAnswer }),
      delete: unary({ input: CallContext, outputs: [Text, TextText] }),
    }),
    service("NamesAll", { now: unary({ input: Text, output: TextText }) }),
    service("Bind", {
      unary: unary({ input: Text, output: TextText }),
      bidi: bidi({ input: Text, inputs: [BindBidiItem], output: TextText }),
      clientStream: clientStream({ input: Text, inputs: [Text, TextText], output: TextText }),
      event: event({ input: Text }),
      query: query({ input: Text, output: TextText }),
    }),
    service("Call", {
      unary: unary({ input: Text, output: TextText }),
      bidi: bidi({ input: Text, inputs: [Text], output: TextText }),
      clientStream: clientStream({ input: Text, inputs: [Text, TextText], output: TextText }),
      query: query({ input: Text, output: TextText }),
    }),
    service("Send", { event: event({ input: EventOptions }) }),
  ],
});
