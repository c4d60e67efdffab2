const boundary = /[^\p{L}\p{N}]+|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/**
 * The words of a name, whatever its case: `ChatDelta`, `chatDelta` and `chat-delta` have two each,
 * `HTTPServer` has `HTTP` and `Server`, `Chat.owner` has `Chat` and `owner`. Digits belong to the
 * word before them.
 */
export function words(name: string): string[] {
  return name.split(boundary).filter((word) => word !== "");
}
