import { Type } from "@sinclair/typebox";
import { struct } from "@twobyte/schema";

export const Owner = struct("Owner", { name: Type.String({ minLength: 1 }) });
