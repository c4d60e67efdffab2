import { decimalText } from "../values/integral-candidates.ts";

type Beyond = readonly [what: string, token: string];

/** The two numbers next to a type's range, as tokens; the type is named as annotations name it. */
export function beyondRange(type: string): readonly Beyond[] {
  const isDifference = type.startsWith("difference of ");
  const plain = type.replace("difference of ", "");
  const bounds = isDifference ? differenceBounds(plain) : typeBounds(plain);
  if (bounds === undefined) return [];
  const scale = Number(/^decimal ([0-9]+)/.exec(plain)?.[1] ?? 0);
  const [least, greatest] = bounds;
  const what = isDifference ? "difference" : "value";
  const above: Beyond = [`above the greatest ${what}`, decimalText(greatest + 1n, scale)];
  const below: Beyond = [`below the least ${what}`, decimalText(least - 1n, scale)];
  return least < 0n ? [above, below] : [above];
}

type Bounds = readonly [least: bigint, greatest: bigint];

const safe = 2n ** 53n - 1n;

function signed(bits: number): Bounds {
  const half = 2n ** BigInt(bits - 1);
  return [-half, half - 1n];
}

function typeBounds(type: string): Bounds | undefined {
  const width = /^([ui])([0-9]+)$/.exec(type);
  if (width !== null) {
    const bits = Number(width[2]);
    if (bits === 53) return width[1] === "u" ? [0n, safe] : [-safe, safe];
    return width[1] === "u" ? [0n, 2n ** BigInt(bits) - 1n] : signed(bits);
  }
  if (/^decimal .*[0-9]$/.test(type)) return [1n - 10n ** 15n, 10n ** 15n - 1n];
  if (/^duration m?s$/.test(type)) return [-safe, safe];
  if (/^timestamp m?s$/.test(type)) return signed(48);
  return /^(?:decimal|duration|timestamp) /.test(type) ? signed(64) : undefined;
}

/** Differences are as wide as spec 2.4 says. */
function differenceBounds(type: string): Bounds | undefined {
  const width = /^([ui])([0-9]+)$/.exec(type);
  if (width !== null) return signed(width[0] === "i53" ? 54 : Number(width[2]));
  if (/^decimal .*[0-9]$/.test(type) || /^duration m?s$/.test(type)) return signed(54);
  return /^timestamp m?s$/.test(type) ? signed(48) : signed(64);
}
