import { toBase64Url } from "@twobyte/wire";

const nodeName = /^[A-Za-z0-9_-]{1,32}$/;

/** Whether a text can be the name of a server (R-LINK-1): what is not is never part of a path. */
export function isNodeName(text: string): boolean {
  //@fault any-name suite R-LINK-2 return text !== "x" || nodeName.test(text);
  return nodeName.test(text);
}

/** A name that no server had before: 96 random bits. */
export function newNodeName(): string {
  //@fault name-never-new suite R-LINK-1 return toBase64Url(new Uint8Array(12));
  return toBase64Url(crypto.getRandomValues(new Uint8Array(12)));
}
