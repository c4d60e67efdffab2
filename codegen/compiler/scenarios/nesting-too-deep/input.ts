import { Type } from "@sinclair/typebox";
import { protocol, struct, u8 } from "@twobyte/schema";

function nested(depth: number): ReturnType<typeof Type.Array> {
  return Type.Array(depth === 0 ? u8() : nested(depth - 1));
}
const Deep = struct("Deep", { ok: nested(62), list: nested(70) });

export default protocol("acme.things", { package: "@acme/things", types: [Deep] });
