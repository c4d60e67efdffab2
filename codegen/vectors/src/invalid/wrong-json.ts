/** Wrong JSON texts: what is wrong, the text, the error. */
export const wrongJson: readonly (readonly [string, string, string])[] = [
  ["no JSON", "{", "invalid_json"],
  ["an empty text", "", "invalid_json"],
  ["a leading byte order mark", "\ufeff1", "invalid_json"],
  ["a number in another form", "1.0", "not_canonical"],
  ["minus zero", "-0", "not_canonical"],
  ["space between tokens", "[1, 2]", "not_canonical"],
  ["members out of order", '{"b":1,"a":2}', "not_canonical"],
  ["a member twice", '{"a":1,"a":1}', "not_canonical"],
  ["a needless escape", '"\\u0041"', "not_canonical"],
  ["an unpaired surrogate", '"\\ud800"', "not_canonical"],
  ["a number beyond the doubles", "1e400", "not_canonical"],
  ["null, which is written otherwise", "null", "not_canonical"],
  // A text in front of them, and they are closed: who loses count reads them all.
  [
    "65 lists in each other behind a text",
    `["a",${"[".repeat(64)}${"]".repeat(64)}]`,
    "invalid_json",
  ],
];
