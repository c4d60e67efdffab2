import { protocol, union } from "@twobyte/schema";

const Shape = union("kind", { circle: {}, square: {} }, {
  $id: "Shape",
  members: { circel: { skip: true }, square: { as: "circle" } },
});

export default protocol("acme.things", { package: "@acme/things", types: [Shape] });
