/** How the JSON mapping writes the values that JSON numbers lack. */
export const specialNumbers = ["NaN", "Infinity", "-Infinity"] as const;
