import { protocol, service, struct, u8, unary } from "@twobyte/schema";

const Empty = struct("Empty", {});
const Line = struct("Line-1", { "": u8(), "a\u0000b": u8() });

export default protocol("Acme Things", {
  package: "@Acme/things",
  services: [service("things", { ask: unary({ input: Empty, output: Empty }) }), service("Other", { Ask: unary({ input: Empty, output: Empty }) })],
  types: [Line, struct("Letters", { "": u8(), "a\u0000b": u8() })],
});
