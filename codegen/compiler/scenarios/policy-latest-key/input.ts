import { Type } from "@sinclair/typebox";
import { protocol, service, struct, topic, u8 } from "@twobyte/schema";

const Thing = struct("Thing", { id: u8(), name: Type.Optional(Type.String()), size: Type.Number() });
const Other = struct("Other", { name: Type.String() });

export default protocol("acme.things", {
  package: "@acme/things",
  services: [
    service("Things", {
      byId: topic({ key: Thing, outputs: [Thing, Other], overflow: { latest: "id" } }),
      byName: topic({ key: Thing, output: Thing, overflow: { latest: "name" } }),
      bySize: topic({ key: Thing, output: Thing, overflow: { latest: "size" } }),
      fine: topic({ key: Thing, output: Thing, overflow: { latest: "id" } }),
    }),
  ],
});
