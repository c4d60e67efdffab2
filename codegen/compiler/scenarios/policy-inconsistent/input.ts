import { Type } from "@sinclair/typebox";
import { protocol, query, service, struct, topic, u8 } from "@twobyte/schema";

const Thing = struct("Thing", { id: u8(), name: Type.Optional(Type.String()), size: Type.Number() });
const Other = struct("Other", { name: Type.String() });

export default protocol("acme.things", {
  package: "@acme/things",
  services: [
    service("Things", {
      read: query({ input: Thing, output: Thing, cache: { maxAgeMs: 1, shared: true } }),
      open: query({ input: Thing, output: Thing, auth: "public", cache: { maxAgeMs: 1, shared: true } }),
      room: topic({ key: Thing, output: Thing, overflow: "block" as never }),
    }),
  ],
});
