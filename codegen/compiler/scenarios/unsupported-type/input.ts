import { Type } from "@sinclair/typebox";
import { protocol, struct } from "@twobyte/schema";

const Thing = struct("Thing", {
  any: Type.Any(),
  unknown: Type.Unknown(),
  never: Type.Never(),
  nothing: Type.Null(),
  absent: Type.Undefined(),
  empty: Type.Void(),
  symbol: Type.Symbol(),
  pattern: Type.RegExp(/a/),
  call: Type.Function([], Type.Null()),
  make: Type.Constructor([], Type.Null()),
  later: Type.Promise(Type.Null()),
  each: Type.Iterator(Type.Null()),
  eachLater: Type.AsyncIterator(Type.Null()),
  not: Type.Not(Type.String()),
  several: Type.Unsafe({ type: ["string", "null"] }),
  oneOf: Type.Unsafe({ oneOf: [Type.String()] }),
});

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
