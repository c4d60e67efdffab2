/**
 * Runs any program of this workspace with a fault in effect, without a build:
 *
 *   TWOBYTE_FAULT=NAME node --import ./scripts/faults/register.js PROGRAM
 *
 * Without TWOBYTE_FAULT the program runs as it is.
 */
import { register } from "node:module";
import { root } from "../lib/root.js";
import { faultyModule } from "./faulty-module.js";

const name = process.env["TWOBYTE_FAULT"] ?? "";
if (name !== "") {
  register("./hooks.js", import.meta.url, { data: faultyModule(root, name) });
}
