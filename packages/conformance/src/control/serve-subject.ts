import { LineSplitter } from "./line-splitter.ts";
import type { CreateSubject } from "./module-subject.ts";

/**
 * Serves a subject over standard input and output, for a program that is started as a child. The
 * process ends with exit code 0 behind the answer to `stop`, or when its input ends.
 */
export function serveSubject(create: CreateSubject): void {
  const write = (message: object): void => {
    process.stdout.write(`${JSON.stringify(message)}\n`);
  };
  const answer = create(write);
  const lines = new LineSplitter((line) => {
    const request = JSON.parse(line) as { readonly [member: string]: unknown };
    void Promise.resolve(answer(request)).then((reply) => {
      write(reply);
      if (request["cmd"] === "stop") process.stdout.write("", () => process.exit(0));
    });
  });
  process.stdin.on("data", (bytes: Buffer) => lines.push(bytes));
  process.stdin.on("end", () => process.exit(0));
}
