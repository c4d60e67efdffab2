import { protocol, struct, u8 } from "@twobyte/schema";

const Board = struct("Board", { b: u8(), 10: u8(), "2": u8(), "007": u8(), "-1": u8(), "+1": u8() });

export default protocol("acme.things", { package: "@acme/things", types: [Board] });
