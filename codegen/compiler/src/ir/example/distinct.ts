import { ExampleError } from "./example-error.ts";

/** The first `count` values of `make` with different keys; an `ExampleError` when they run out. */
export function distinct<T>(
  count: number,
  path: string,
  make: (variant: number) => T,
  keyOf: (value: T) => string,
): T[] {
  const found = new Map<string, T>();
  for (let variant = 0; found.size < count; variant += 1) {
    if (variant > 4 * count + 64)
      throw new ExampleError(path, `no ${count} different values found`);
    const value = make(variant);
    const key = keyOf(value);
    if (!found.has(key)) found.set(key, value);
  }
  return [...found.values()];
}
