import { LineSplitter } from "./line-splitter.ts";
import { LineWriter } from "./line-writer.ts";
import type { CreateSubject } from "./module-subject.ts";

/**
 * Serves a subject over standard input and output, for a program that is started as a child. The
 * process ends with exit code 0 behind the answer to `stop`, or when its input ends.
 */
export function serveSubject(create: CreateSubject): void {
  const writer = new LineWriter((text) => void process.stdout.write(text));
  process.once("exit", () => writer.flush());
  const answer = create((event) => writer.say(event));
  const lines = new LineSplitter((line) => {
    const request = JSON.parse(line) as { readonly [member: string]: unknown };
    void Promise.resolve(answer(request)).then((reply) => {
      writer.say(reply);
      if (request["cmd"] !== "stop") return;
      writer.flush();
      process.stdout.write("", () => process.exit(0));
    });
  });
  process.stdin.on("data", (bytes: Buffer) => lines.push(bytes));
  process.stdin.on("end", () => process.exit(0));
}
