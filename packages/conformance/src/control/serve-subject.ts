import { LineSplitter } from "./line-splitter.ts";
import type { CreateSubject } from "./module-subject.ts";

/** In UTF-16 units: what is said without end has to be heard. */
const MOST_HELD = 65_536;

/**
 * Serves a subject over standard input and output, for a program that is started as a child. The
 * process ends with exit code 0 behind the answer to `stop`, or when its input ends.
 */
export function serveSubject(create: CreateSubject): void {
  // What is said in one turn goes out together: a write to a pipe waits for the system.
  let said = "";
  const flush = (): void => {
    const text = said;
    said = "";
    if (text !== "") process.stdout.write(text);
  };
  const write = (message: object): void => {
    if (said === "") setImmediate(flush);
    said += `${JSON.stringify(message)}\n`;
    if (said.length > MOST_HELD) flush();
  };
  process.once("exit", flush);
  const answer = create(write);
  const lines = new LineSplitter((line) => {
    const request = JSON.parse(line) as { readonly [member: string]: unknown };
    void Promise.resolve(answer(request)).then((reply) => {
      write(reply);
      if (request["cmd"] !== "stop") return;
      flush();
      process.stdout.write("", () => process.exit(0));
    });
  });
  process.stdin.on("data", (bytes: Buffer) => lines.push(bytes));
  process.stdin.on("end", () => process.exit(0));
}
