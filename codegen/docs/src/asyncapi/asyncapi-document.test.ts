import { Parser } from "@asyncapi/parser";
import type { Ir } from "@twobyte/compiler/ir";
import { expect, test } from "vitest";
import { fieldOf, irOf, methodOf, serviceOf, slotOf, structOf } from "../../testing/ir-fixture.ts";
import { scenarioIr } from "../../testing/scenario-ir.ts";
import { generateDocs } from "../generate-docs.ts";

/** Severity of the parser's diagnostics that refuse a document. */
const fatal = 0;

function textOf(ir: Ir): string {
  return generateDocs(ir).files.find(({ path }) => path === "asyncapi.json")?.content ?? "";
}

async function parse(ir: Ir) {
  const { document, diagnostics } = await new Parser().parse(textOf(ir));
  expect(diagnostics.filter(({ severity }) => severity === fatal)).toEqual([]);
  if (document === undefined) throw new Error("the parser gave no document");
  return document;
}

const messages = ["In", "Out", "Item", "Fault"].map((name) =>
  structOf(name, [fieldOf("text", slotOf("string"))], { code: name.slice(0, 2) }),
);

for (const name of ["chat", "types", "empty"]) {
  test(`a public parser accepts the document of the scenario ${name}`, async () => {
    const ir = scenarioIr(name);
    const document = await parse(ir);
    const methods = ir.services.flatMap((service) => service.methods);
    expect(document.version()).toBe("3.0.0");
    expect(document.channels().all().length).toBe(methods.length);
  });
}

test("the parser refuses a document with a message that is not there", async () => {
  const broken = textOf(scenarioIr("chat")).replaceAll("#/components/messages/Ask", "#/nowhere");
  const diagnostics = await new Parser().validate(broken);
  expect(diagnostics.some(({ severity }) => severity === fatal)).toBe(true);
});

test("the server receives what its clients call, and sends what it calls on them", async () => {
  const call = methodOf("call", { input: "In", outputs: ["Out"], errors: ["Fault"] });
  const document = await parse(
    irOf({
      structs: messages,
      services: [serviceOf("Here", [call]), serviceOf("There", [call], { servedBy: "client" })],
    }),
  );
  const operations = document.operations();
  expect(operations.get("Here.call")?.action()).toBe("receive");
  expect(operations.get("There.call")?.action()).toBe("send");
  for (const id of ["Here.call", "There.call"]) {
    const reply = operations.get(id)?.reply()?.messages().all();
    expect(reply?.map((message) => message.name())).toEqual(["Out"]);
    expect(operations.get(id)?.extensions().get("x-twobyte-errors")?.value()).toEqual(["Fault"]);
  }
});

test("streams have an operation for each side that sends on, and no reply", async () => {
  const talk = methodOf("talk", { kind: "bidi", input: "In", outputs: ["Out"], inputs: ["Item"] });
  const ir = irOf({ structs: messages, services: [serviceOf("Chat", [talk])] });
  const operations = (await parse(ir)).operations().all();
  expect(
    operations.map((one) => [one.id(), one.action(), one.messages().all()[0]?.name()]),
  ).toEqual([
    ["Chat.talk", "receive", "In"],
    ["Chat.talk.inputs", "receive", "Item"],
    ["Chat.talk.outputs", "send", "Out"],
  ]);
  expect(operations[0]?.reply()).toBeUndefined();
});

test("codes stand on channels and messages", async () => {
  const ir = irOf({
    structs: messages,
    services: [serviceOf("Chat", [methodOf("post", { code: "Po", input: "In" })])],
  });
  const document = await parse(ir);
  const code = "x-twobyte-code";
  expect(document.channels().get("Chat.post")?.extensions().get(code)?.value()).toBe("Po");
  expect(document.messages().all()[0]?.extensions().get(code)?.value()).toBe("In");
});
