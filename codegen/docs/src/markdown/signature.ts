import type { IrMethod } from "@twobyte/compiler/ir";

/** The calls of a method as TypeScript would declare them, a line each. */
export function signatureOf(service: string, method: IrMethod): string {
  const { input, outputs, inputs, kind } = method;
  const name = `${service}.${method.name}`;
  const output = outputs.length === 0 ? "void" : outputs.join(" | ");
  const items = `items: AsyncIterable<${inputs.length === 0 ? "never" : inputs.join(" | ")}>`;
  switch (kind) {
    case "unary":
    case "query":
      return `${name}(input: ${input}): Promise<${output}>`;
    case "serverStream":
      return `${name}(input: ${input}): AsyncIterable<${output}>`;
    case "clientStream":
      return `${name}(input: ${input}, ${items}): Promise<${output}>`;
    case "bidi":
      return `${name}(input: ${input}, ${items}): AsyncIterable<${output}>`;
    case "event":
      return `${name}(input: ${input}): Promise<void>`;
    case "topic": {
      const subscribe = `${name}.subscribe(key: ${input}): AsyncIterable<${output}>`;
      if (inputs.length === 0) return subscribe;
      const publish = `${name}.subscribe(key).publish(message: ${inputs.join(" | ")}): Promise<void>`;
      return `${subscribe}\n${publish}`;
    }
  }
}

/** What a kind means, in a few words. */
export const kindTexts: Readonly<Record<IrMethod["kind"], string>> = {
  unary: "unary: one message in, one answer out",
  query: "query: one message in, one answer out, without side effects",
  serverStream: "serverStream: one message in, a stream of messages out",
  clientStream: "clientStream: a stream of messages in, one answer out",
  bidi: "bidi: streams of messages both ways",
  event: "event: one message in, no answer",
  topic: "topic: whoever subscribes to a key gets what is published under it",
};
