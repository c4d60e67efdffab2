import type { Profile } from "../codec/operation.ts";
import type { SeededRandom } from "../run/seed.ts";

/** One way to make others of an example of frames. */
export interface FrameKind {
  readonly kind: "truncated" | "split" | "appended" | "bits" | "overlong" | "changed";
  readonly about: string;
  readonly req: readonly string[];
}

const shared: readonly FrameKind[] = [
  { kind: "truncated", about: "cut everywhere", req: ["R-FRAME-4", "R-FRAME-33"] },
  { kind: "split", about: "begun everywhere", req: ["R-FRAME-5", "R-FRAME-11"] },
  { kind: "appended", about: "with more behind it", req: ["R-FRAME-4", "R-FRAME-33"] },
];

const kinds: { readonly [profile in Profile]: readonly FrameKind[] } = {
  binary: [
    ...shared,
    { kind: "bits", about: "bits flipped", req: ["R-FRAME-5", "R-FRAME-7", "R-FRAME-8"] },
    { kind: "overlong", about: "with needless bytes", req: ["R-FRAME-5"] },
  ],
  text: [
    ...shared,
    { kind: "changed", about: "with other characters", req: ["R-FRAME-2", "R-FRAME-5"] },
  ],
};

/** The kinds of a profile. */
export function frameKinds(profile: Profile): readonly FrameKind[] {
  return kinds[profile];
}

/** Variations of one kind and case; when there are more, which of them is drawn. */
const most = 60;

/** What is made of a transport message; texts are sequences of scalar values still. */
export function frameVariations(
  kind: FrameKind["kind"],
  whole: Uint8Array | string,
  random: SeededRandom,
): (Uint8Array | string)[] {
  const all =
    typeof whole === "string"
      ? ofText(kind, whole, random).filter((one) => !/\p{Surrogate}/u.test(one))
      : ofBytes(kind, whole, random);
  if (all.length <= most) return all;
  const begin = random.next();
  const stride = all.length / most;
  return Array.from({ length: most }, (_, at) => all[Math.floor((at + begin) * stride)]).filter(
    (one) => one !== undefined,
  );
}

function ofBytes(kind: FrameKind["kind"], whole: Uint8Array, random: SeededRandom): Uint8Array[] {
  const put = (at: number, drop: number, ...bytes: readonly number[]): Uint8Array =>
    Uint8Array.of(...whole.subarray(0, at), ...bytes, ...whole.subarray(at + drop));
  switch (kind) {
    case "truncated":
      return Array.from(whole, (_, end) => whole.slice(0, end));
    case "split":
      return Array.from(whole, (_, from) => whole.slice(from + 1));
    case "appended":
      return [[0], [0x1e], [0xff], [1, 0x21], [random.below(256), random.below(256)]].map((more) =>
        put(whole.length, 0, ...more),
      );
    case "bits":
      return Array.from(whole, (byte, at) =>
        Array.from({ length: 8 }, (_, bit) => put(at, 1, byte ^ (1 << bit))),
      ).flat();
    case "overlong":
      return Array.from(whole, (byte, at) => put(at, 1, byte | 0x80, 0)).slice(2);
    case "changed":
      return [];
  }
}

const notable = [..."0129-+.\\nszeq!~aZ é😀\u001f\u001e\0\n"];

function ofText(kind: FrameKind["kind"], whole: string, random: SeededRandom): string[] {
  switch (kind) {
    case "truncated":
      return Array.from({ length: whole.length }, (_, end) => whole.slice(0, end));
    case "split":
      return Array.from({ length: whole.length }, (_, from) => whole.slice(from + 1));
    case "appended":
      return ["\u001f", "\u001f1", "\u001e", "\u001e!C4", "0", "\\"].map((more) => whole + more);
    case "changed":
      return Array.from({ length: most }, () => {
        const at = random.below(whole.length);
        const put = notable[random.below(notable.length)] ?? "";
        return whole.slice(0, at) + put + whole.slice(at + random.below(2));
      });
    case "bits":
    case "overlong":
      return [];
  }
}
