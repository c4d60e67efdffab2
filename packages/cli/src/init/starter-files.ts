/** A project as it begins: what its files say. */
export interface Starter {
  /** Dotted name of the protocol. */
  readonly protocol: string;
  /** Name of the package that is generated. */
  readonly package: string;
  /** Of twobyte and what goes with it. */
  readonly version: string;
}

/** The first schema. */
export function starterSchema({ protocol, package: name }: Starter): string {
  return `import { Type } from "@sinclair/typebox";
import { protocol, serverStream, service, struct, timestamp, unary, uuid } from "@twobyte/schema";

const text = Type.String({ minLength: 1, maxLength: 8_000 });

const Note = struct("Note", { id: uuid(), text, written: timestamp() });

const Notes = service(
  "Notes",
  { description: "Short texts that everyone sees." },
  {
    write: unary({
      description: "Writes a note; what comes back is the note as everyone sees it.",
      input: struct("WriteNote", { text }),
      output: Note,
    }),
    watch: serverStream({
      description: "Sends every note from now on.",
      input: struct("WatchNotes", {}),
      outputs: [Note],
    }),
  },
);

export default protocol(${JSON.stringify(protocol)}, {
  package: ${JSON.stringify(name)},
  services: [Notes],
});
`;
}

/** What a package.json needs for the schema to be compiled. */
export function starterPackage(starter: Starter): Readonly<Record<string, unknown>> {
  const range = `^${starter.version}`;
  return {
    type: "module",
    scripts: {
      generate: "twobyte generate --schema schema.ts --out generated",
      check: "twobyte check --schema schema.ts --out generated",
    },
    devDependencies: {
      "@sinclair/typebox": "^0.34.0",
      "@twobyte/schema": range,
      twobyte: range,
    },
  };
}

/** Keeps line ends as they are written, and folds generated files in reviews. */
export const starterAttributes = `*.lock.json text eol=lf
generated/** text eol=lf linguist-generated
`;

/**
 * The name of a protocol made from that of a folder: `my.` and its letters and digits.
 *
 * @returns undefined when the folder's name has no letter to begin with
 */
export function protocolNameFor(folder: string): string | undefined {
  const plain = folder
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
  return plain === "" ? undefined : `my.${plain}`;
}

/** The name of the package for a protocol: `@acme/chat` for `acme.chat`. */
export function packageNameFor(protocol: string): string {
  const [scope = "", ...rest] = protocol.split(".");
  return rest.length === 0 ? scope : `@${scope}/${rest.join("-")}`;
}
