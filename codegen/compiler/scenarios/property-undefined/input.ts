import { protocol, struct } from "@twobyte/schema";
import { Owner } from "./owner.ts";

export const Thing = struct("Thing", { owner: Owner });

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
