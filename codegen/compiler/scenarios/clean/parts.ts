import { u32 } from "@twobyte/schema";

export const Size = u32({ maximum: 100 });
