/**
 * How vector files write bytes, texts and edits, for whoever plays them.
 *
 * @packageDocumentation
 */

export { editBytes, editText } from "./format/edit.ts";
export { fromHex, toHex } from "./format/hex.ts";
export { fromVectorText, toVectorText } from "./format/vector-text.ts";
