import { protocol } from "@twobyte/schema";
import { Thing } from "no-such-package";

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
