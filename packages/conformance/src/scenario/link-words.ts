import { valueWords } from "./value-words.ts";

type Members = Readonly<Record<string, unknown>>;

/** Steps about the sockets between linked servers, as sentences. */
export const linkSentences: {
  readonly [verb: string]: (given: unknown, step: Members) => string;
} = {
  serve: (name, { in: folder, link, fails }) =>
    fails === true
      ? `the subject cannot begin a server that meets others in the directory ${String(folder)}`
      : `the subject begins the server ${String(name)}, which meets others in the directory ${String(folder)}${link === undefined ? "" : ` with ${valueWords(link)}`}`,
  put: (name, { kind, mode }) =>
    `make a ${kind === "socket" ? "socket that refuses connections" : String(kind)} ${valueWords(name)}${mode === undefined ? "" : ` with the rights ${String(mode)}`}`,
  remove: (name) => `remove ${valueWords(name)}`,
  found: (name, { is }) => `${valueWords(name)} is ${valueWords(is)}`,
  neighbour: (name, { to, in: folder, as }) =>
    `the neighbour ${String(name)} ${to === undefined ? `listens in the directory ${String(folder)}` : `dials ${String(to)}`}${as === undefined ? "" : `, called ${valueWords(as)}`}`,
  say: (frames, { split }) =>
    `the neighbour says ${valueWords(frames)}${split === undefined ? "" : `, in pieces of ${valueWords(split)} bytes`}`,
  hear: (frames) => `the neighbour hears ${valueWords(frames)}`,
  shake: (name) => `the neighbour ${String(name)} and the subject greet each other`,
  hungUp: (name) => `the subject ends the connection to the neighbour ${String(name)}`,
  leave: (name) => `the neighbour ${String(name)} ends its connection`,
  relay: (what, { way, count, bytes }) => {
    const [from, to] = way as [string, string];
    const messages = `${valueWords(count ?? 1)} of the messages`;
    const said: Readonly<Record<string, string>> = {
      hold: `what ${from} says to ${to} is held back`,
      pass: `${messages} from ${from} to ${to} are handed on, and no more`,
      go: `what ${from} says to ${to} is handed on`,
      waiting: `${messages} from ${from} to ${to} are held back by now`,
      pause: `nobody reads what ${from} says to ${to}`,
      read: `what ${from} says to ${to} is read again`,
      drip: `what ${from} says comes to ${to} a byte at a time`,
      cut: `${from} and ${to} lose each other`,
      join: `${from} and ${to} find each other`,
      carried: `${valueWords(bytes)} bytes went from ${from} to ${to} in all`,
    };
    return said[String(what)] ?? String(what);
  },
};
