/** A number from 0 to below 1, made of two random bytes. */
export function draw(random: (size: number) => Uint8Array): number {
  const [a = 0, b = 0] = random(2);
  return (a * 256 + b) / 65_536;
}
