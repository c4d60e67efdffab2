/**
 * Codes of frames (spec 7.2) as numbers: the first character in the upper eight bits, the second
 * in the lower. So a code is read from bytes and compared without making a string.
 */

/** The number of a code. */
export function codeNumber(code: string): number {
  return (code.charCodeAt(0) << 8) | code.charCodeAt(1);
}

/** The two characters of a code. */
export function codeText(code: number): string {
  return String.fromCharCode(code >> 8, code & 255);
}

/** The forms that a code in a header may have (R-FRAME-36). */
export const HEADER_CODE: RegExp = /^([A-Za-z][0-9A-Za-z]|![A-Za-z])$/;

export const OPENED = 0x214f; // !O
export const END = 0x2145; // !E
export const CANCEL = 0x2143; // !C
export const STREAM_ERROR = 0x2158; // !X
export const SKIP = 0x2153; // !S
export const PART = 0x2150; // !P
export const REVISION = 0x2152; // !R
export const HELLO = 0x2148; // !H
export const WELCOME = 0x2157; // !W
export const GOODBYE = 0x2147; // !G
export const ATTACH = 0x2141; // !A
export const LIVE = 0x214c; // !L
export const PING = 0x2149; // !I
export const PONG = 0x214a; // !J
export const ACK = 0x214b; // !K
export const CREDIT = 0x2146; // !F
export const AUTH = 0x2155; // !U
export const SESSION_ERROR = 0x215a; // !Z
export const NUMBER = 0x214e; // !N
/** Not a frame's: the detail of a session's error (spec 7.7). */
export const REFUSAL = 0x2156; // !V

/** Whether the code belongs to an application: a method's or a message's. */
export function isApplicationCode(code: number): boolean {
  return code >> 8 !== 0x21;
}

/** Whether frames with this code are counted (spec 7.2). */
export function isCounted(code: number): boolean {
  //@fault pings-counted suite R-FRAME-9 switch (code === PING ? END : code) {
  switch (code) {
    case OPENED:
    case END:
    case CANCEL:
    case STREAM_ERROR:
    case SKIP:
    case PART:
    case REVISION:
      return true;
    default:
      return isApplicationCode(code);
  }
}

/** Whether a code that is not in the table is passed over: `!` and a lower-case letter. */
export function isIgnorable(code: number): boolean {
  const letter = code & 255;
  return code >> 8 === 0x21 && letter >= 0x61 && letter <= 0x7a;
}
