import { Type } from "@sinclair/typebox";
import { protocol, union } from "@twobyte/schema";

const Part = union("kind", { a: { kind: Type.String() }, b: {} }, { $id: "Part" });

export default protocol("acme.things", { package: "@acme/things", types: [Part] });
