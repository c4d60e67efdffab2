import type { IrConstraints } from "../ir.ts";
import { wholePattern } from "../whole-pattern.ts";
import { formatExamples } from "./formats.ts";
import { stringMatching } from "./pattern/match-pattern.ts";

/**
 * The string number `variant` that keeps the constraints; undefined when none is found. `hint` is
 * what it says when nothing else is asked for.
 */
export function exampleText(
  constraints: IrConstraints,
  hint: string,
  variant: number,
): string | undefined {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format } = constraints;
  if (format !== undefined) {
    return formatExamples(format, minLength, variant).find((text) => fits(text, constraints));
  }
  const plain = plainText(hint, minLength, maxLength, variant);
  if (fits(plain, constraints)) return plain;
  if (pattern === undefined) return undefined;
  const matching = stringMatching(pattern, minLength, maxLength, variant);
  return matching !== undefined && fits(matching, constraints) ? matching : undefined;
}

function plainText(hint: string, min: number, max: number, variant: number): string {
  const text = variant === 0 ? hint : `${hint} ${variant + 1}`;
  if (text.length <= max) return text.padEnd(min, ` ${hint}`);
  const suffix = variant === 0 ? "" : variant.toString(36);
  return suffix.length > max ? "" : hint.slice(0, max - suffix.length) + suffix;
}

function fits(text: string, constraints: IrConstraints): boolean {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = constraints;
  const length = [...text].length;
  if (length < minLength || length > maxLength) return false;
  return pattern === undefined || new RegExp(wholePattern(pattern), "u").test(text);
}

/** Words to show for a name, in lower case and ASCII: `displayName` becomes `display name`. */
export function hintOf(name: string): string {
  const spaced = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/[^A-Za-z0-9]+/g, " ");
  return spaced.trim().toLowerCase() || "text";
}
