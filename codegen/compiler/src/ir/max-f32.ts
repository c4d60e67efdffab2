import { maximumFloat32 } from "@twobyte/schema/patterns";

/** The largest finite value of an `f32`. */
export const maxF32: number = maximumFloat32;
