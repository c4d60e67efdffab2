/** The part of apg-js, a parser generator for ABNF, that the tests use. */
declare module "apg-js" {
  interface Grammar {
    readonly rules: readonly { readonly name: string }[];
  }
  interface GrammarReader {
    readonly errors: readonly unknown[];
    generate(): void;
    errorsToAscii(): string;
    toObject(): Grammar;
  }
  /** Matches one terminal of a name that begins with `u_`, and says so in `result`. */
  type Terminal = (
    result: { state: number; phraseLength: number },
    input: readonly number[],
    from: number,
  ) => void;
  interface Parser {
    callbacks: Readonly<Record<string, Terminal>>;
    parse(grammar: Grammar, rule: string, input: readonly number[]): { readonly success: boolean };
  }
  const apg: {
    readonly apgApi: new (grammar: string) => GrammarReader;
    readonly apgLib: {
      readonly parser: new () => Parser;
      readonly ids: { readonly MATCH: number; readonly NOMATCH: number };
    };
  };
  export = apg;
}
