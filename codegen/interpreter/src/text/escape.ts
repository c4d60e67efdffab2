/** Spec 4.3: each of these characters has one escape and never stands raw. */
const escapes: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\0", "\\z"],
  ["\u001f", "\\s"],
  ["\u001e", "\\e"],
]);

const characters: ReadonlyMap<string, string> = new Map(
  [...escapes].map(([character, escaped]) => [escaped, character]),
);

/** R-TEXT-5: escapes the six characters and nothing else. */
export function escapeText(text: string): string {
  return [...text].map((character) => escapes.get(character) ?? character).join("");
}

/** Undoes `escapeText`, or says where the first backslash stands that begins no escape. */
export function unescapeText(
  token: string,
): { readonly text: string } | { readonly wrongAt: number } {
  let text = "";
  for (let at = 0; at < token.length; at += 1) {
    const unit = token.charAt(at);
    if (unit !== "\\") {
      text += unit;
      continue;
    }
    const character = characters.get(token.slice(at, at + 2));
    if (character === undefined) return { wrongAt: at };
    text += character;
    at += 1;
  }
  return { text };
}
