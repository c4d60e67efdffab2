const enough = 36;

/**
 * Up to 36 characters of a class: letters and digits before other ASCII, ASCII before the rest.
 * Empty when the class has no visible member below the supplementary planes.
 */
export function classMembers(source: string): readonly string[] {
  const expression = new RegExp(`^${source === "." ? "[^\\n\\r]" : source}$`, "u");
  const members: string[] = [];
  for (const [first, last] of searched) {
    for (let point = first; point <= last && members.length < enough; point += 1) {
      const character = String.fromCodePoint(point);
      if (expression.test(character)) members.push(character);
    }
    if (members.length > 0 && first >= 0x80) break;
  }
  return members;
}

/** Letters, digits, other printable ASCII, control characters, then what isn't ASCII. */
const searched: readonly (readonly [first: number, last: number])[] = [
  [0x61, 0x7a],
  [0x41, 0x5a],
  [0x30, 0x39],
  [0x20, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x60],
  [0x7b, 0x7e],
  [0x09, 0x0d],
  [0xa1, 0xd7ff],
  [0xf900, 0xfdcf],
  [0x1f300, 0x1f64f],
  [0x10000, 0x1ffff],
];
