import type { TextReader } from "@twobyte/wire";
import { decodeScalarText } from "@twobyte/wire";
import type { Subject, Wire } from "../peer.ts";
import { generatedInput } from "./input.ts";
import { functionOf, loadModule } from "./load-twobyte.ts";

interface TextModule {
  readonly [name: string]: (r: TextReader, revision: number) => unknown;
}

/**
 * Decodes as a session does. `decodeX` of generated code also makes sure that the text has no
 * unpaired surrogates, which text from a socket cannot have: its UTF-8 decoder made it.
 */
export const twobyteText: Subject = {
  name: "twobyte-text",
  label: "Twobyte text (string)",
  packages: [],
  note: "decodes text that a UTF-8 decoder made, as a session does; bounds checked both ways",
  family: "twobyte",
  role: "text",
  prepare: async ({ name, schema: { root }, schema }) => {
    const codec = await loadModule(name, "codec");
    const parse = (await loadModule<TextModule>(name, "text"))[`parse${root}`];
    const check = (await loadModule(name, "check"))[`check${root}`];
    if (parse === undefined) throw new Error(`${name}: no parse${root} was generated`);
    return {
      input: generatedInput(schema),
      encode: functionOf(codec, `encode${root}Text`) as (input: unknown) => string,
      decode: (text: Wire) => {
        const value = decodeScalarText(parse, text as string, 1);
        check?.(value);
        return value;
      },
      enums: "name",
    };
  },
};
