import { protocol, struct, u8 } from "@twobyte/schema";

const fields = Object.fromEntries(Array.from({ length: 4_097 }, (_, index) => [`f${index}`, u8()]));
const Wide = struct("Wide", fields);

export default protocol("acme.things", { package: "@acme/things", types: [Wide] });
