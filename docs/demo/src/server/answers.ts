/** What the assistant knows: an answer for each question that the page offers. */
const answers: readonly { readonly about: RegExp; readonly text: string }[] = [
  {
    about: /wire|cut|connection|lost/i,
    text:
      "Nothing that you could see here. A session is the conversation, and a connection is only one " +
      "attachment of it. Both sides count the frames that they send and keep those that the other " +
      "has not confirmed. When the wire is cut, the client opens another, says which frame it has, " +
      "and the server goes on behind that one: all of what is missing is sent again, and nothing " +
      "else is. This answer is one call. It does not begin again when a connection ends, and no " +
      "word of it comes twice. Cut the wire while I speak, as often as you like, and look at the " +
      "counters: they are kept by the page and by the server's program, not by the library.",
  },
  {
    about: /websocket|proxy|block|transport/i,
    text:
      "Then it does without. There are three transports: a WebSocket, an event stream with POSTs, " +
      "and long polls. Each proves itself by an answer from the server, not by an open socket. If " +
      "WebSockets are refused, the event stream is tried at once; if they are swallowed silently, " +
      "it is tried beside them after two and a half seconds. A proxy that holds event streams back " +
      "is found out in the same way, and long polls take over. While a worse one is in use, the " +
      "better are tried from time to time, and the session moves back in the middle of a sentence " +
      "like this one, without a word lost.",
  },
  {
    about: /deploy|kill|server|restart/i,
    text:
      "There is a difference between a server that leaves and one that dies. One that leaves has " +
      "time: it tells its clients where to go, one after the other, and lets go of each only when " +
      "it has arrived. One that is killed takes what only it knew along. Then the client is not " +
      "left guessing: what was running ends with a verdict that has a type, says whether it may " +
      "have been done, and whether to ask again. A subscription goes on and says first what is " +
      "missing. Silence is the one thing that does not happen.",
  },
  {
    about: /byte|json|small|size/i,
    text:
      "Two bytes in front of every message say which one it is; the fields follow in the order " +
      "that the schema's lock has given them, without their names. A token like those that you " +
      "read now takes about a third of its JSON. Numbers take as many bytes as they need, and " +
      "what is equal is written equally, so that an answer can be hashed, signed and cached. If " +
      "you would rather read it in the browser's network panel, there is a text profile that " +
      "says the same with one separator between fields.",
  },
];

const otherwise =
  "I am a small assistant and know four answers: what happens when the wire is cut, what happens " +
  "where WebSockets are blocked, what a deploy is to a client, and why messages are so short. Ask " +
  "me about one of them, or press the buttons and watch this sentence come through whole.";

/** The answer to a question; the same for the same question. */
export function answerTo(question: string): string {
  return answers.find(({ about }) => about.test(question))?.text ?? otherwise;
}
