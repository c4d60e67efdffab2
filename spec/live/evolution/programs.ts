/** For each rule about source code a program of a user of the old package. */
export const programs: { readonly [rule: string]: string } = {
  "package-renamed": `
    import { encodeChat } from "@acme/chat/codec";
    export const bytes: Uint8Array = encodeChat({ id: "" });`,
  "type-removed": `
    import type { Note } from "@acme/chat/codec";
    export const note: Note = { text: "" };`,
  "type-renamed": `
    import type { Delta } from "@acme/chat/codec";
    export const delta: Delta = { text: "" };`,
  "property-removed": `
    import type { Chat } from "@acme/chat/codec";
    export const count = (chat: Chat): number => chat.count;`,
  "readonly-added": `
    import type { Chat } from "@acme/chat/codec";
    export const clear = (chat: Chat): void => { chat.id = ""; };`,
  "method-renamed": `
    import { ChatsClient } from "@acme/chat/client";
    export const ask = (chats: ChatsClient): Promise<object> => chats.ask({ text: "" });`,
  "service-renamed": `
    import { ChatsClient } from "@acme/chat/client";
    export const ask = (chats: ChatsClient): Promise<object> => chats.ask({ text: "" });`,
  "type-added": `
    import type { Chat } from "@acme/chat/codec";
    import { decodeChat, encodeChat } from "@acme/chat/codec";
    export const copy = (chat: Chat): Chat => decodeChat(encodeChat({ ...chat }));`,
  "deprecation-changed": `
    import type { Chat } from "@acme/chat/codec";
    export const id = (chat: Chat): string => { chat.id = chat.id.trim(); return chat.id; };`,
};
