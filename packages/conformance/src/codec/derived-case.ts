import type { VectorFile } from "@twobyte/codegen-vectors";
import type { CodecCase } from "./codec-playing.ts";
import type { Profile } from "./operation.ts";

/** A derived case without its name, which the lock of names gives. */
export interface DerivedCase extends Omit<CodecCase, "info"> {
  readonly area: string;
  readonly meaning: string;
  readonly info: Omit<CodecCase["info"], "name">;
}

/** A kind of derived cases: each message and profile has one of it. */
export interface DerivedKind<Name extends string = string> {
  readonly kind: Name;
  /** What it says behind the message and the profile. */
  readonly about: string;
  readonly req: readonly string[];
}

/** What tells the case of one kind, message and profile from others. */
export function derivedHead(
  { message }: VectorFile,
  profile: Profile,
  { kind, about, req }: DerivedKind,
): Pick<DerivedCase, "area" | "meaning" | "info" | "variant"> {
  return {
    area: "DRV",
    meaning: `derived ${message} ${profile} ${kind}`,
    variant: profile,
    info: {
      about: `${message}: ${profile} ${about}`,
      req,
      level: "must",
      role: "codec",
      capabilities: [profile],
    },
  };
}
