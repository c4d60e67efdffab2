import type { AST } from "@eslint-community/regexpp";
import { RegExpParser } from "@eslint-community/regexpp";

/** An I-Regexp (RFC 9485), or why the pattern cannot be one. */
export type IRegexp = { readonly pattern: string } | { readonly problem: string };

/** Most steps of a pattern when its repetitions are written out. */
//@fault endless-pattern R-SCHEMA-28 const sizeLimit = 1_000_000;
const sizeLimit = 4096;

const anything = "([^\\n]|\\n)*";

/**
 * The I-Regexp that matches exactly the texts in which a JSON Schema `pattern` is found. What it
 * returns means the same when it is read as an ECMAScript expression with the flag `u` between
 * `^(?:` and `)$`.
 */
export function iregexpOf(source: string): IRegexp {
  try {
    const parsed = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(
      source,
      0,
      source.length,
      true,
    );
    const translated = parsed.alternatives.map(anchored);
    const size = translated.reduce((sum, one) => sum + one.size, 0);
    if (size > sizeLimit)
      return {
        problem: `it has ${size} steps when its repetitions are written out, more than ${sizeLimit}`,
      };
    return { pattern: translated.map((one) => one.text).join("|") };
  } catch (error) {
    if (error instanceof Untranslatable) return { problem: error.message };
    if (error instanceof SyntaxError)
      return { problem: error.message.replace(/^Invalid regular expression: (?:\/.*\/u: )?/s, "") };
    throw error;
  }
}

/** Thrown inside this file only, where a part of a pattern has no I-Regexp. */
class Untranslatable extends Error {}

interface Part {
  readonly text: string;
  readonly size: number;
}

/** An alternative of the whole pattern, with what an anchor that is missing leaves open. */
function anchored({ elements }: AST.Alternative): Part {
  const [first] = elements;
  const last = elements.at(-1);
  const isAnchor = (one: AST.Element | undefined, kind: "start" | "end"): boolean =>
    one?.type === "Assertion" && one.kind === kind;
  const starts = isAnchor(first, "start");
  const ends = isAnchor(last, "end");
  const inner = sequence(elements.slice(starts ? 1 : 0, ends ? -1 : undefined));
  //@fault pattern-always-whole R-SCHEMA-26 const text = inner.text;
  const text = `${starts ? "" : anything}${inner.text}${ends ? "" : anything}`;
  return { text, size: inner.size };
}

function sequence(elements: readonly AST.Element[]): Part {
  const parts = elements.map(element);
  return {
    text: parts.map((part) => part.text).join(""),
    size: parts.reduce((sum, part) => sum + part.size, 0),
  };
}

function checkModifiers(node: AST.CapturingGroup | AST.Group): void {
  if (node.type === "Group" && node.modifiers !== null)
    throw new Untranslatable(`it has modifiers: ${node.raw}`);
}

function group(node: AST.CapturingGroup | AST.Group): Part {
  checkModifiers(node);
  const parts = node.alternatives.map((one) => sequence(one.elements));
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  return { text: `(${parts.map((part) => part.text).join("|")})`, size };
}

function element(node: AST.Element): Part {
  switch (node.type) {
    case "Character":
      return { text: literal(node.value), size: 1 };
    case "CharacterSet":
      return { text: characterSet(node), size: 1 };
    case "CharacterClass":
      return { text: characterClass(node), size: 1 };
    case "CapturingGroup":
    case "Group": {
      checkModifiers(node);
      const [only, second] = node.alternatives;
      return only !== undefined && second === undefined ? sequence(only.elements) : group(node);
    }
    case "Quantifier":
      return quantified(node);
    case "Assertion":
      //@fault anchor-dropped R-SCHEMA-27 if (node.kind === "start" || node.kind === "end") return { text: "", size: 0 }; throw new Untranslatable(
      throw new Untranslatable(
        node.kind === "start" || node.kind === "end"
          ? `${node.raw} stands inside it`
          : `it has an assertion: ${node.raw}`,
      );
    default:
      throw new Untranslatable(`it has ${node.raw}`);
  }
}

function quantified({ element: inner, min, max }: AST.Quantifier): Part {
  const isGroup = inner.type === "CapturingGroup" || inner.type === "Group";
  const { text, size } = isGroup ? group(inner) : element(inner);
  return { text: text + quantifier(min, max), size: size * (Number.isFinite(max) ? max : min + 1) };
}

function quantifier(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return min < 2 ? (["*", "+"][min] ?? "") : `{${min},}`;
  if (min === 0 && max === 1) return "?";
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

/** Characters that stand for themselves only behind a backslash, outside a class. */
const special = new Set("()*+.?[\\]^{|}");

function literal(code: number): string {
  const character = scalar(code);
  if (character === "$") return "[$]";
  return escapes.get(character) ?? (special.has(character) ? `\\${character}` : character);
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

function scalar(code: number): string {
  if (code >= 0xd800 && code <= 0xdfff) throw new Untranslatable("it has half of a surrogate pair");
  return String.fromCodePoint(code);
}

const digits = "0-9";
const wordCharacters = "A-Za-z0-9_";
const spaces =
  "\\t\\n\u000b\u000c\\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

function characterSet(node: AST.CharacterSet): string {
  //@fault dot-of-all R-SCHEMA-26 if (node.kind === "any") return ".";
  if (node.kind === "any") return "[^\\n\\r\u2028\u2029]";
  if (node.kind === "property") return category(node);
  return `[${node.negate ? "^" : ""}${setMembers(node.kind)}]`;
}

function setMembers(kind: "digit" | "space" | "word"): string {
  return kind === "digit" ? digits : kind === "space" ? spaces : wordCharacters;
}

const categories = /^(?:L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|Z[lps]?|S[ckmo]?|C[cfno]?)$/;

function category(node: AST.CharacterSet & { readonly kind: "property" }): string {
  const name = node.value ?? node.key;
  const isCategory = node.key === "General_Category" || node.value === null;
  if (isCategory && categories.test(name)) return `\\${node.negate ? "P" : "p"}{${name}}`;
  throw new Untranslatable(`it has a property that is no general category: ${node.raw}`);
}

function characterClass(node: AST.CharacterClass): string {
  const { elements, negate } = node;
  const [only] = elements;
  if (only === undefined) {
    if (negate) return "([^\\n]|\\n)";
    throw new Untranslatable("it has a class without members");
  }
  const isComplement = only.type === "CharacterSet" && only.kind !== "property" && only.negate;
  if (isComplement && elements.length === 1)
    return `[${negate ? "" : "^"}${setMembers(only.kind as "digit" | "space" | "word")}]`;
  return `[${negate ? "^" : ""}${elements.map(classMember).join("")}]`;
}

function classMember(node: AST.CharacterClassElement): string {
  switch (node.type) {
    case "Character":
      return classLiteral(node.value);
    case "CharacterClassRange":
      return `${classLiteral(node.min.value)}-${classLiteral(node.max.value)}`;
    case "CharacterSet":
      if (node.kind === "property") return category(node);
      if (node.negate) throw new Untranslatable(`it has ${node.raw} beside others in a class`);
      return setMembers(node.kind);
    default:
      throw new Untranslatable(`it has ${node.raw} in a class`);
  }
}

function classLiteral(code: number): string {
  const character = scalar(code);
  return escapes.get(character) ?? (/[\^[\]\\-]/.test(character) ? `\\${character}` : character);
}
