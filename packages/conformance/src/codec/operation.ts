import type { VectorText } from "@twobyte/codegen-vectors";

/** A profile of the wire. */
export type Profile = "binary" | "text";

/** One operation of a codec, as the control protocol has it. */
export type CodecOperation =
  | {
      readonly op: "encode";
      readonly message: string;
      readonly profile: Profile;
      readonly revision: number;
      readonly value: unknown;
    }
  | {
      readonly op: "decode";
      readonly message: string;
      readonly profile: Profile;
      readonly revision: number;
      readonly bytes?: string;
      readonly text?: VectorText;
    }
  | { readonly op: "to-json"; readonly message: string; readonly value: unknown }
  | { readonly op: "from-json"; readonly message: string; readonly json: unknown }
  | { readonly op: "encode-frames"; readonly profile: Profile; readonly frames: readonly unknown[] }
  | {
      readonly op: "decode-frames";
      readonly profile: Profile;
      /** Codes that open a stream. */
      readonly methods: readonly string[];
      readonly bytes?: string;
      readonly text?: VectorText;
    };

/** What a subject answered to an operation, unjudged. */
export type CodecAnswer = { readonly [member: string]: unknown };

/** What has to come of an operation. */
export type Expected =
  /** Bytes in lower-case hex. */
  | { readonly bytes: string }
  | { readonly text: VectorText }
  /** A value in notation. */
  | { readonly value: unknown }
  /** In the JSON mapping. */
  | { readonly json: unknown }
  | { readonly frames: readonly unknown[] }
  /** A refusal, at an offset from the first to the last when it tells one. */
  | { readonly error: string; readonly at?: readonly [number, number] };
