import { Type } from "@sinclair/typebox";
import { nullable, protocol, ref, serverStream, service, struct, unary, union } from "@twobyte/schema";

const Thing = struct("Thing", {});
const Part = union("kind", { a: {}, b: {} }, { $id: "Part" });

export default protocol("acme.things", {
  package: "@acme/things",
  services: [
    service("Things", {
      text: unary({ input: Type.String(), output: Thing }),
      list: unary({ input: Thing, output: Type.Array(Thing) }),
      parts: serverStream({ input: Thing, output: Part }),
      maybe: unary({ input: nullable(Thing), output: Thing }),
      byRef: unary({ input: Thing, output: ref("Part"), errors: [Type.Number()] }),
    }),
  ],
});
