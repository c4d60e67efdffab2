import { expect, test } from "vitest";
import type { ServerStreamMethod, TopicMethod } from "./codegen1.ts";
import { bindServerStream, bindTopic } from "./codegen1.ts";
import { served } from "./served.ts";
import type { OverflowPolicy } from "./server-method.ts";

const message = { name: "Text", code: "Tx" };
const common = { service: "Work", code: "Ww", since: 1, input: message, outputs: [], errors: [] };

function watch(overflow?: OverflowPolicy) {
  const method = { ...common, name: "watch", kind: "serverStream", overflow };
  return bindServerStream(method as unknown as ServerStreamMethod<string, string>, () => []);
}

test("a client refuses to serve what needs a log", () => {
  const news = { ...common, name: "news", kind: "topic", overflow: { mode: "drop-oldest" } };
  const topic = bindTopic(news as unknown as TopicMethod<string, never, string>);
  for (const [bound, name] of [
    [topic, "news"],
    [watch({ mode: "drop-oldest" }), "watch"],
    [watch({ mode: "latest", key: "id" }), "watch"],
  ] as const) {
    const serve = () => served([{ name: "Work", methods: [bound] }]);
    expect(serve).toThrow(`Work.${name} cannot be served by a client: it needs a log`);
  }
  for (const bound of [watch(), watch({ mode: "block" })]) {
    expect(served([{ name: "Work", methods: [bound] }]).methods).toEqual([bound.method]);
  }
});
