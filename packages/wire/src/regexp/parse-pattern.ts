import type { Category, CharacterSet } from "./character-set.ts";
import { anyCharacter, single } from "./character-set.ts";

/** A parsed I-Regexp. */
export type Pattern =
  | { readonly kind: "set"; readonly set: CharacterSet }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "choice"; readonly branches: readonly Pattern[] }
  /** `max` is infinite where there is no upper bound. */
  | { readonly kind: "repeat"; readonly part: Pattern; readonly min: number; readonly max: number };

/** Parses an I-Regexp by the grammar of RFC 9485, section 4. Throws an `Error` for anything else. */
export function parsePattern(source: string): Pattern {
  const parser = new Parser(source);
  const pattern = parser.choice();
  if (!parser.isAtEnd) parser.fail("an unmatched parenthesis");
  return pattern;
}

const special = "()*+.?[\\]{|}";
const escapable = "()*+-.?[\\]^{|}";
const namedEscapes: ReadonlyMap<string, number> = new Map([
  ["n", 10],
  ["r", 13],
  ["t", 9],
]);
const category = /^(?:L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|Z[lps]?|S[ckmo]?|C[cfno]?)$/;

class Parser {
  readonly #characters: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#characters = [...source];
  }

  get isAtEnd(): boolean {
    return this.#at === this.#characters.length;
  }

  fail(what: string): never {
    const source = this.#characters.join("");
    throw new Error(`${JSON.stringify(source)} is no I-Regexp: ${what} at character ${this.#at}`);
  }

  choice(): Pattern {
    const branches = [this.#sequence()];
    while (this.#skip("|")) branches.push(this.#sequence());
    const [only] = branches;
    return only !== undefined && branches.length === 1 ? only : { kind: "choice", branches };
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    while (!this.isAtEnd && this.#next() !== "|" && this.#next() !== ")") {
      parts.push(this.#quantified(this.#atom()));
    }
    return { kind: "sequence", parts };
  }

  #next(): string {
    return this.#characters[this.#at] ?? "";
  }

  #take(): string {
    if (this.isAtEnd) this.fail("an early end");
    const character = this.#next();
    this.#at += 1;
    return character;
  }

  #skip(character: string): boolean {
    if (this.#next() !== character) return false;
    this.#at += 1;
    return true;
  }

  #atom(): Pattern {
    const character = this.#take();
    switch (character) {
      case "(": {
        const inner = this.choice();
        if (!this.#skip(")")) this.fail("a missing parenthesis");
        return inner;
      }
      case ".":
        return { kind: "set", set: anyCharacter };
      case "[":
        return { kind: "set", set: this.#class() };
      case "\\":
        return { kind: "set", set: this.#escape() };
      default:
        if (special.includes(character)) this.fail(`a misplaced ${character}`);
        return { kind: "set", set: single(character.codePointAt(0) ?? 0) };
    }
  }

  #escape(): CharacterSet {
    const found = this.#category();
    if (found !== undefined) return { negated: false, ranges: [], categories: [found] };
    return single(this.#escapedPoint());
  }

  /** `p{…}` or `P{…}` behind a backslash. */
  #category(): Category | undefined {
    const negated = this.#next() === "P";
    if (!negated && this.#next() !== "p") return undefined;
    this.#at += 1;
    if (!this.#skip("{")) this.fail("a category without a brace");
    let name = "";
    while (!this.#skip("}")) name += this.#take();
    if (!category.test(name)) this.fail(`the unknown category ${name}`);
    return { name, negated };
  }

  #escapedPoint(): number {
    const character = this.#take();
    const named = namedEscapes.get(character);
    if (named !== undefined) return named;
    if (!escapable.includes(character)) this.fail(`the unknown escape \\${character}`);
    return character.codePointAt(0) ?? 0;
  }

  #class(): CharacterSet {
    const negated = this.#skip("^");
    const ranges: [number, number][] = [];
    const categories: Category[] = [];
    const hyphen = 45;
    if (this.#skip("-")) ranges.push([hyphen, hyphen]);
    while (this.#next() !== "]") {
      if (this.#skip("-")) {
        if (this.#next() !== "]" || ranges.length + categories.length === 0) {
          this.fail("a misplaced hyphen");
        }
        ranges.push([hyphen, hyphen]);
        break;
      }
      this.#classPart(ranges, categories);
    }
    if (!this.#skip("]")) this.fail("a class without an end");
    if (ranges.length + categories.length === 0) this.fail("an empty class");
    return { negated, ranges, categories };
  }

  #classPart(ranges: [number, number][], categories: Category[]): void {
    const first = this.#classPoint(categories);
    if (first === undefined) return;
    let last = first;
    const [hyphen, behind] = [this.#next(), this.#characters[this.#at + 1]];
    if (hyphen === "-" && behind !== "]") {
      this.#at += 1;
      last = this.#classPoint([]) ?? this.fail("a range that ends in a category");
    }
    if (last < first) this.fail("a range out of order");
    ranges.push([first, last]);
  }

  /** A character of a class; undefined when it was a category. */
  #classPoint(categories: Category[]): number | undefined {
    const character = this.#take();
    if (character === "\\") {
      const found = this.#category();
      if (found === undefined) return this.#escapedPoint();
      categories.push(found);
      return undefined;
    }
    if ("-[".includes(character)) this.fail(`a misplaced ${character}`);
    return character.codePointAt(0) ?? 0;
  }

  #quantified(part: Pattern): Pattern {
    if (this.#skip("*")) return { kind: "repeat", part, min: 0, max: Number.POSITIVE_INFINITY };
    if (this.#skip("+")) return { kind: "repeat", part, min: 1, max: Number.POSITIVE_INFINITY };
    if (this.#skip("?")) return { kind: "repeat", part, min: 0, max: 1 };
    if (!this.#skip("{")) return part;
    const min = this.#number() ?? this.fail("a repetition without a count");
    let max = min;
    if (this.#skip(",")) max = this.#number() ?? Number.POSITIVE_INFINITY;
    if (!this.#skip("}")) this.fail("a repetition without an end");
    if (max < min) this.fail("a repetition out of order");
    return { kind: "repeat", part, min, max };
  }

  #number(): number | undefined {
    let digits = "";
    while (/^[0-9]$/.test(this.#next())) digits += this.#take();
    return digits === "" ? undefined : Number(digits);
  }
}
