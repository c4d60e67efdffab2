/**
 * Texts of a format (the closed list of spec chapter 1): a natural one, a short one, and one of at
 * least `min` characters where the format has any. `variant` tells the texts of one list apart.
 * Empty for an unknown format.
 */
export function formatExamples(format: string, min: number, variant: number): string[] {
  const make = Object.hasOwn(makers, format) ? makers[format] : undefined;
  if (make === undefined) return [];
  const number = variant === 0 ? "" : String(variant + 1);
  const { natural, short } = make(number, variant);
  const { natural: long } = make(number + "a".repeat(Math.max(0, min - natural.length)), variant);
  return [natural, short ?? natural, long];
}

interface Texts {
  readonly natural: string;
  readonly short?: string;
}

/** Each takes text to make it longer or different, and a number to make it different. */
const makers: Readonly<Record<string, (text: string, variant: number) => Texts>> = {
  date: (_, variant) => ({ natural: `2026-01-${day(variant)}` }),
  time: (_, variant) => ({ natural: `12:30:${second(variant)}Z` }),
  "date-time": (_, variant) => ({ natural: `2026-01-31T12:30:${second(variant)}Z` }),
  email: (text) => ({ natural: `ada${text}@example.com`, short: `a${text}@b.co` }),
  hostname: (text) => ({ natural: `host${labels(text)}.example.com`, short: `h${text}` }),
  ipv4: (_, variant) => ({ natural: `192.0.2.${variant % 256}`, short: `1.1.1.${variant % 256}` }),
  ipv6: (_, variant) => ({
    natural: `2001:db8::${variant.toString(16)}`,
    short: `::${variant % 8}`,
  }),
  uri: (text) => ({ natural: `https://example.com/path${text}`, short: `a:${text}b` }),
  uuid: (_, variant) => ({ natural: exampleUuid(variant) }),
};

/** The UUID number `variant`, in lower case. */
export function exampleUuid(variant: number): string {
  return `0198c5a2-7d3e-7b41-9f06-${(0x2a5b8c1d0e00 + variant).toString(16).padStart(12, "0")}`;
}

/** A label of a host name has at most 63 characters. */
function labels(text: string): string {
  return text.replace(/.{50}(?=.)/g, "$&.");
}

function day(variant: number): string {
  return String(31 - (variant % 31)).padStart(2, "0");
}

function second(variant: number): string {
  return String(variant % 60).padStart(2, "0");
}
