/**
 * What limits of an address go by: an IPv4 address as it is, also when it is mapped, and the first
 * 64 bits of an IPv6 address, for the rest is its holder's to choose. What is neither stands for
 * itself.
 */
export function addressKey(address: string): string {
  const [plain = ""] = address.toLowerCase().split("%", 1);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.split("::", 2);
  const front = groups(head);
  const behind = tail === undefined ? [] : groups(tail);
  const zeros = Math.max(0, 8 - front.length - behind.length);
  const all = [...front, ...Array<string>(zeros).fill("0"), ...behind];
  return `${all.slice(0, 4).join(":")}::/64`;
}

function groups(part: string): string[] {
  if (part === "") return [];
  return part.split(":").map((group) => group.replace(/^0+(?=.)/, ""));
}
