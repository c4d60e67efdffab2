import { Type } from "@sinclair/typebox";
import { enumOf, list, protocol, serverStream, service, struct, u32, union } from "@twobyte/schema";
import { Owner } from "./owner.ts";
import * as parts from "./parts.ts";

const Thing = struct("Thing", { owner: Owner, size: parts.Size, tags: list(Type.String()) });
const State = enumOf("State", { live: { doc: "It is there." }, gone: { as: "live" } });
const Change = union("kind", { moved: { by: u32() }, state: { state: State } });

export default protocol("acme.things", {
  package: "@acme/things",
  services: [
    service("Things", {
      watch: serverStream({ input: Owner, outputs: [Thing, struct("Changed", { change: Change })] }),
    }),
  ],
});
