/** Serves the examples until it is told to end: `npx tsx docs/examples/server.ts`. */
import { listen } from "./listen.ts";

/** About as fast as people read. */
const pauseMs = 10;

const { url, close } = await listen(pauseMs);
console.log(`The server listens on ${url}`);
process.once("SIGTERM", () => void close());
process.once("SIGINT", () => void close());
