/** The folder of the modules that other projects' compilers made of our schemas. */
export const generatedFolder: URL = new URL("../../generated/", import.meta.url);

/** Imports one of them. It is JavaScript, so its shape is what the caller says. */
export async function loadGenerated<T>(file: string): Promise<T> {
  const module: unknown = await import(new URL(file, generatedFolder).href);
  return module as T;
}
