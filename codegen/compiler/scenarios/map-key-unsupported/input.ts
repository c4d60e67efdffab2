import { Type } from "@sinclair/typebox";
import { decimal, map, protocol, struct, timestamp, u8 } from "@twobyte/schema";

const Thing = struct("Thing", {
  byNumber: Type.Record(Type.Number(), u8()),
  byPattern: Type.Record(Type.String({ pattern: "^[a-z]+$" }), u8()),
  byTime: map(timestamp(), u8()),
  byPrice: map(decimal(2), u8()),
  byFlag: map(Type.Boolean(), u8()),
  byName: Type.Record(Type.String(), u8()),
});

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
