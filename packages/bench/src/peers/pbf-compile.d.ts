declare module "pbf/compile" {
  /** Compiles a parsed .proto file into read and write functions named after its messages. */
  export function compile(proto: unknown): Readonly<Record<string, unknown>>;
}

declare module "protocol-buffers-schema" {
  /** Parses the text of a .proto file. */
  export function parse(text: string): unknown;
}
