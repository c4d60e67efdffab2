type Factory = (values: readonly unknown[]) => Record<string, unknown>;

const factories = new Map<string, Factory>();

/**
 * Makes an object as an object literal with these keys would, so that its layout in memory is the
 * one of hand-written code. Objects that get their keys one by one are slower to read, and codecs
 * would differ by how their inputs were made. The keys must be identifiers.
 */
export function literal(keys: readonly string[], values: readonly unknown[]): object {
  const source = `return { ${keys.map((key, index) => `${key}: values[${index}]`).join(", ")} };`;
  let factory = factories.get(source);
  if (factory === undefined) {
    factory = new Function("values", source) as Factory;
    factories.set(source, factory);
  }
  return factory(values);
}
