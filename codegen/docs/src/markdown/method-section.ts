import type { IrMethod, IrService } from "@twobyte/compiler/ir";
import { codeBlock, codeSpan } from "./escape.ts";
import { blocks, factList, heading, remarks } from "./heading.ts";
import type { Fact } from "./policies.ts";
import { policyFacts } from "./policies.ts";
import { kindTexts, signatureOf } from "./signature.ts";
import type { Site } from "./site.ts";
import { linkTo, methodName } from "./site.ts";

/** A method: signature, what it carries, policies. */
export function methodSection(site: Site, service: IrService, method: IrMethod): string {
  const name = methodName(service, method);
  const spot = site.methods.get(name);
  if (spot === undefined) return "";
  const links = (names: readonly string[]) =>
    names.map((one) => linkTo(site.types.get(one), one, spot.page)).join(", ");
  const facts: Fact[] = [
    ["Kind", kindTexts[method.kind]],
    ["Code", `${codeSpan(method.code)}, since revision ${method.since}`],
    [method.kind === "topic" ? "Key" : "Input", links([method.input])],
    ...messages(method.kind === "topic" ? "Publishes" : "Then sends", links(method.inputs)),
    ...messages(outputLabel(method), links(method.outputs)),
    ...messages("Error details", links(method.errors)),
    ...formerMessages(method),
    ...policyFacts(method),
  ];
  return blocks(
    heading(3, spot, name),
    ...remarks(method),
    codeBlock("ts", signatureOf(service.name, method)),
    factList(facts),
  );
}

function messages(label: string, text: string): Fact[] {
  return text === "" ? [] : [[label, text]];
}

function outputLabel({ kind }: IrMethod): string {
  return kind === "unary" || kind === "query" || kind === "clientStream" ? "Answer" : "Stream of";
}

/** What streams of older revisions may hold, though the method carries it no more. */
function formerMessages(method: IrMethod): Fact[] {
  const former = method.messages.flatMap(({ message, role, removed }) => {
    return removed === undefined
      ? []
      : [`${codeSpan(message)} as ${role} before revision ${removed}`];
  });
  return messages("Formerly", former.join(", "));
}
