import type { Ir, IrIndex } from "@twobyte/compiler/ir";
import type { IrOptions } from "../load-ir.ts";
import { loadIr } from "../load-ir.ts";
import type { Outcome } from "../outcome.ts";
import { diagnosed } from "../outcome.ts";
import type { Diagnostic } from "../output/diagnostic.ts";
import type { Reporter } from "../output/reporter.ts";
import { formatTable } from "../output/table.ts";
import { UsageProblem } from "../problems.ts";
import type { MessageSizes } from "../sizes/measure-message.ts";

export interface SizesOptions extends IrOptions {
  /** Only these; all that have a code or open a stream when it is empty. */
  readonly message: readonly string[];
}

/** Bytes of an example of each message, beside what others take for the same value. */
export async function sizes(options: SizesOptions, reporter: Reporter): Promise<Outcome> {
  const { ir, diagnostics } = await loadIr(options, reporter.cwd);
  const { indexIr } = await import("@twobyte/compiler/ir");
  const { createMeasure } = await import("../sizes/measure-message.ts");
  const index = indexIr(ir);
  const unknown = options.message.find(
    (name) => index.structs.get(name)?.removed !== undefined || !index.structs.has(name),
  );
  if (unknown !== undefined) {
    throw new UsageProblem(`--message: ${ir.protocol.name} has no type ${unknown}.`);
  }
  const names = options.message.length > 0 ? options.message : messageNames(ir, index);
  const measure = createMeasure(ir, index);
  const measured: MessageSizes[] = [];
  const left: Diagnostic[] = [];
  for (const name of names) {
    const sized = measure(name);
    if ("reason" in sized) left.push(withoutExample(name, sized.reason));
    else measured.push(sized);
  }
  return diagnosed([...diagnostics, ...left], {
    text: formatSizes(measured),
    data: { protocol: ir.protocol.name, messages: measured },
  });
}

/** The types that travel as messages now: with a code, or as the input of a method. */
function messageNames(ir: Ir, index: IrIndex): string[] {
  const inputs = ir.services.flatMap(({ methods }) => methods.map(({ input }) => input));
  const coded = ir.structs.filter(({ code }) => code !== undefined).map(({ name }) => name);
  return [...new Set([...coded, ...inputs])]
    .filter((name) => index.structs.get(name)?.removed === undefined)
    .sort();
}

function withoutExample(name: string, reason: string): Diagnostic {
  return {
    code: "no-example",
    severity: "warning",
    message: `${name} is left out: ${reason}.`,
    fix: "Loosen the constraints if no value keeps them.",
  };
}

function formatSizes(measured: readonly MessageSizes[]): string {
  const columns = ["binary", "text", "json", "messagepack", "protobuf"] as const;
  const titles = ["binary", "text", "JSON", "MessagePack", "protobuf"];
  return formatTable(
    [{ title: "message" }, ...titles.map((title) => ({ title, align: "right" as const }))],
    measured.map((sized) => [sized.name, ...columns.map((column) => String(sized[column]))]),
  );
}
