/** Bounds of spec chapter 7, in bytes; strings in UTF-8. */

/** Of a frame, unless hello or welcome say otherwise. */
export const MAX_FRAME = 65_536;
/** What a side accepts at least: the headers of all frames fit in it, whatever is in them. */
export const MIN_MAX_FRAME = 16_384;
/** Begins a batch in binary, and stands between two frames of one in text (spec 7.9). */
export const BATCH_MARK = 0x1e;
/** The same in text. */
export const TEXT_MARK = "\x1e";
/** Of a batch. */
export const MAX_BATCH = 65_536;
/**
 * A batch of so many bytes leaves at once, without waiting for the rest of a turn: so the peer reads
 * it while the next is written, and gives credit back before the stream stands still for want of it.
 */
export const FULL_BATCH = 16_384;
/** Of any frame before the welcome. */
export const MAX_FIRST_FRAME = 4096;
/** Of all names and values of one frame's metadata together. */
export const MAX_METADATA = 4096;
/** Of an error's text. */
export const MAX_MESSAGE = 1024;
/** Of names of software and nodes, of epochs and session ids. */
export const MAX_NAME = 64;
/** Of a key and a token. */
//@fault key-of-129 R-FRAME-6 export const MAX_KEY = 129;
export const MAX_KEY = 128;
/** Of the scheme of credentials. */
export const MAX_SCHEME = 32;
/** Of the value of credentials. */
export const MAX_CREDENTIALS = 4096;
