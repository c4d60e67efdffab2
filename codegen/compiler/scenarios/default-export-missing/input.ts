import { protocol } from "@twobyte/schema";

export const things = protocol("acme.things", { package: "@acme/things" });
