/**
 * As what a log has a secret in it, whatever stands around: as characters, in hex or base64, or as
 * numbers in a row; undefined when it has it in none of these forms.
 *
 * @param hex the secret, in lower-case hex
 */
export function findSecret(log: string, hex: string): string | undefined {
  const bytes = Buffer.from(hex, "hex");
  if (log.includes(bytes.toString("latin1"))) return "characters";
  // Dumps of memory have blanks, commas, colons, and 0x between the bytes.
  const digits = log.toLowerCase().replaceAll(/0x|[^0-9a-z]/g, "");
  if (digits.includes(hex)) return "hex";
  const base64 = log.replaceAll("-", "+").replaceAll("_", "/");
  if (base64.includes(bytes.toString("base64").replaceAll("=", ""))) return "base64";
  const numbers = `,${(log.match(/\d+/g) ?? []).join(",")},`;
  return numbers.includes(`,${bytes.join(",")},`) ? "numbers" : undefined;
}
