/** Works for a dispatcher: `npx tsx docs/examples/jobs/worker.ts ws://127.0.0.1:PORT/jobs`. */
import { enlist } from "./enlist.ts";

const [url] = process.argv.slice(2);
if (url === undefined) throw new Error("Say where the dispatcher is: worker.ts ws://…/jobs");
const write = (text: string): void => void process.stdout.write(text);
write(`ada: dismissed, for ${await enlist(url, "ada", write)}\n`);
