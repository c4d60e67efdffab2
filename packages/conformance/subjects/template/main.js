import { createInterface } from "node:readline";
import { createSubject } from "./subject.js";

/** The subject over standard input and output: a JSON object a line, each way. */

/** @param {object} line */
const write = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const answer = createSubject(write);

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  const reply = answer(request).then(write);
  if (request.cmd === "stop") await reply.then(() => process.exit(0));
}
