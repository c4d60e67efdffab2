import { CodecError } from "@twobyte/wire";

/** The code of the codec's error that a call throws, "none" when it throws nothing. */
export function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof CodecError) return error.code;
    throw error;
  }
  return "none";
}

/** The code and the offset of the codec's error, for example `truncated at 3`. */
export function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof CodecError) return `${error.code} at ${error.offset}`;
    throw error;
  }
  return "none";
}
