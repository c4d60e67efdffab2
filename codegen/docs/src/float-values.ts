/** The largest finite value of an `f32`. */
export const maxF32 = 3.4028234663852886e38;

/** How the JSON mapping writes the values that JSON numbers lack. */
export const specialNumbers = ["NaN", "Infinity", "-Infinity"] as const;
