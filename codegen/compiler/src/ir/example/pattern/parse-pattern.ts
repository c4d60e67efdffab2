/** A parsed regular expression of the I-Regexp kind (RFC 9485). */
export type Pattern =
  /** One character out of a class; `source` is the class as an expression of its own. */
  | { readonly kind: "char"; readonly source: string }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "choice"; readonly branches: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly part: Pattern; readonly min: number; readonly max: number };

/**
 * Parses an expression; undefined when it uses more than I-Regexp has. Anchors and groups that
 * capture nothing are taken too: an example matches as a whole anyhow.
 */
export function parsePattern(source: string): Pattern | undefined {
  const reader = new Reader(source);
  const pattern = reader.choice();
  return reader.failed || reader.rest !== "" ? undefined : pattern;
}

const token = {
  group: /^\((?:\?:)?(?!\?)/,
  class: /^\[(?:\\.|[^\]\\])*\]/su,
  category: /^\\[pP]\{[^}]*\}/,
  escape: /^\\(?:[-()*+.?[\]^{|}$/\\nrtdDsSwW])/,
  anchor: /^[\^$]/,
  plain: /^[^()*+?[\\\]{|}]/su,
  quantifier: /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})/,
};

class Reader {
  rest: string;
  failed = false;

  constructor(source: string) {
    this.rest = source;
  }

  choice(): Pattern {
    const branches = [this.sequence()];
    while (this.take(/^\|/) !== undefined) branches.push(this.sequence());
    return { kind: "choice", branches };
  }

  private sequence(): Pattern {
    const parts: Pattern[] = [];
    while (true) {
      const atom = this.atom();
      if (atom === undefined) return { kind: "sequence", parts };
      parts.push(this.quantified(atom));
    }
  }

  private atom(): Pattern | undefined {
    if (this.take(token.group) !== undefined) {
      const inner = this.choice();
      if (this.take(/^\)/) === undefined) this.failed = true;
      return inner;
    }
    if (this.take(token.anchor) !== undefined) return { kind: "sequence", parts: [] };
    const source =
      this.take(token.class) ??
      this.take(token.category) ??
      this.take(token.escape) ??
      this.take(token.plain);
    return source === undefined ? undefined : { kind: "char", source: source[0] };
  }

  private quantified(part: Pattern): Pattern {
    const match = this.take(token.quantifier);
    if (match === undefined) return part;
    const [text, exact, comma, upTo] = match;
    if (text === "?") return { kind: "repeat", part, min: 0, max: 1 };
    if (exact === undefined) {
      return { kind: "repeat", part, min: text === "+" ? 1 : 0, max: Number.POSITIVE_INFINITY };
    }
    const min = Number(exact);
    if (comma === undefined) return { kind: "repeat", part, min, max: min };
    return { kind: "repeat", part, min, max: upTo ? Number(upTo) : Number.POSITIVE_INFINITY };
  }

  private take(expression: RegExp): RegExpExecArray | undefined {
    const match = expression.exec(this.rest);
    if (match === null) return undefined;
    this.rest = this.rest.slice(match[0].length);
    return match;
  }
}
