/** What the assistant of the example knows: one answer, as a language model would produce it. */
export const answer = {
  text:
    "Every frame begins with two bytes, its code. They say which message follows, so a stream can " +
    "carry several kinds of messages without a wrapper around them: a token, a tool call, a " +
    "citation, the end. The same two letters stand in the text profile and in the binary one, so " +
    "you can read them in a hex dump. Behind the code comes the frame's header, and then the " +
    "fields, one after the other. Their names stay in the schema and their positions in the lock " +
    "file: what travels is the text itself and a few bytes around it.",
  toolCall: {
    tool: "search",
    arguments: { query: "frame code", in: ["spec", "guides"], limit: 3 },
  },
  citation: {
    title: "Codes and layout",
    url: "https://twobyte.example/spec/02-codes-and-layout",
    quoted: "Every frame begins with two bytes, its code.",
  },
} as const;

/** Cuts a text into tokens: words with the space before them, long words in pieces. */
export function tokenise(text: string): string[] {
  return text.match(/\s*\S{1,8}|\s+$/g) ?? [];
}
