import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { bareEvents } from "./bare-events.ts";

const page = `<!doctype html><title>Twobyte</title><script type="module" src="/app.js"></script>`;

let bundled: Promise<string> | undefined;

/** Answers what is not the protocol's: a page with the client, others without, bare events. */
export function servePages(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/bare") {
    bareEvents(response);
  } else if (pathname === "/app.js") {
    bundled ??= bundle();
    bundled.then(
      (script) => response.writeHead(200, { "content-type": "text/javascript" }).end(script),
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    );
  } else if (pathname === "/address") {
    response.end(request.headers["x-forwarded-for"]);
  } else {
    const text = pathname === "/" ? page : "<!doctype html><title>Elsewhere</title>";
    response.writeHead(200, { "content-type": "text/html" }).end(text);
  }
}

/** The page's program as a browser gets it. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "../page/app.ts")],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "browser",
    conditions: ["@twobyte/source", "import"],
  });
  return outputFiles[0]?.text ?? "";
}
