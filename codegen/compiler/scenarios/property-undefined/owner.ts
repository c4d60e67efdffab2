import { struct } from "@twobyte/schema";
import * as things from "./thing.ts";

export const Owner = struct("Owner", { thing: things.Thing });
