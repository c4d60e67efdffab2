import { untraced } from "../codec/untraced.ts";

/** A frame that is not to be read, and the codec error's code for it (spec chapter 6). */
export class FrameRefusal extends Error {
  override readonly name = "FrameRefusal";
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Throws a refusal. */
export function refuse(code: string): never {
  throw untraced(() => new FrameRefusal(code));
}
