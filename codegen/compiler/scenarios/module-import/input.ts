import { protocol } from "@twobyte/schema";
import { Thing } from "./thing.ts";

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
