import { exitCodes } from "../exit-code.ts";
import { explainFrame } from "../explain/explain-frame.ts";
import { explainMessage } from "../explain/explain-message.ts";
import type { ExplainContext, Explained } from "../explain/explained.ts";
import { errorOf } from "../explain/explained.ts";
import type { InputForm, Wire } from "../explain/parse-input.ts";
import { joinHex, parseInput, parsePiped } from "../explain/parse-input.ts";
import type { Row } from "../explain/row.ts";
import { HeaderProblem, toHex } from "../explain/row.ts";
import { isBatch, splitBatch } from "../explain/split-batch.ts";
import type { IrOptions } from "../load-ir.ts";
import { loadIr } from "../load-ir.ts";
import type { Outcome } from "../outcome.ts";
import type { Reporter, Surroundings } from "../output/reporter.ts";
import { formatTable } from "../output/table.ts";
import { UsageProblem } from "../problems.ts";

export interface ExplainOptions extends IrOptions {
  readonly frames: readonly string[];
  readonly message?: string;
  readonly revision?: number;
  readonly as: InputForm;
}

/** Explains frames, or messages without a frame, up to the first error in each. */
export async function explain(
  options: ExplainOptions,
  reporter: Reporter,
  readInput: Surroundings["readInput"],
): Promise<Outcome> {
  const { message, revision } = options;
  const wires = await readWires(options, readInput);
  const { ir, diagnostics } = await loadIr(options, reporter.cwd);
  const { indexIr } = await import("@twobyte/compiler/ir");
  const { createInterpreter } = await import("@twobyte/interpreter");
  const index = indexIr(ir);
  if (message !== undefined && !index.structs.has(message)) {
    throw new UsageProblem(`--message: ${ir.protocol.name} has no type ${message}.`);
  }
  if (revision !== undefined && !ir.revisions.some(({ number }) => number === revision)) {
    const newest = ir.revisions.at(-1)?.number ?? 0;
    throw new UsageProblem(`--revision: ${ir.protocol.name} has the revisions 1 to ${newest}.`);
  }
  const context = { index, interpreter: createInterpreter(ir), revision };
  const explained = wires.flatMap((wire) =>
    message === undefined
      ? explainTransport(wire, context)
      : [explainMessage(wire, message, context)],
  );
  const findings = explained.flatMap((one) => {
    const error = errorOf(one);
    if (error === undefined) return [];
    // Within the message the offset is another; this one counts from the beginning.
    const what = error.message.replace(/(?: \(at (?:byte|character) \d+\))?\.?$/, "");
    const text = `${what}, at offset ${error.offset}.`;
    return [{ code: error.code, severity: "error" as const, message: text }];
  });
  return {
    code: findings.length === 0 ? exitCodes.fine : exitCodes.findings,
    diagnostics: [...diagnostics, ...findings],
    text: explained.map(formatExplained).join("\n\n"),
    data: { protocol: ir.protocol.name, frames: explained },
  };
}

async function readWires(
  { frames, as, message }: ExplainOptions,
  readInput: Surroundings["readInput"],
): Promise<Wire[]> {
  const wires: Wire[] = [];
  const isMessage = message !== undefined;
  for (const given of as === "auto" ? joinHex(frames) : frames) {
    if (given === "-") wires.push(...parsePiped(await readInput(), as, isMessage));
    else wires.push(parseInput(given, as, isMessage));
  }
  if (wires.length === 0) throw new UsageProblem("There is no frame in standard input.");
  return wires;
}

/** What one transport message carries: a frame, or a batch of them. */
function explainTransport(wire: Wire, context: ExplainContext): Explained[] {
  if (!isBatch(wire)) return [explainFrame(wire, context)];
  const { profile } = wire;
  try {
    return splitBatch(wire).map(({ at, wire: part }) => {
      const explained = explainFrame(part, context);
      const rows = explained.rows.map((row) => ({ ...row, offset: row.offset + at }));
      return { ...explained, rows };
    });
  } catch (error) {
    if (!(error instanceof HeaderProblem)) throw error;
    const { code, offset, message } = error;
    const whole = wire.profile === "text" ? wire.text : wire.bytes;
    const raw = wire.profile === "text" ? wire.text : toHex(wire.bytes);
    const row: Row = {
      offset,
      length: whole.length - offset,
      raw,
      field: "",
      type: "error",
      value: "",
    };
    return [{ profile, kind: "batch", rows: [{ ...row, error: { code, message } }] }];
  }
}

function formatExplained({ rows, profile }: Explained): string {
  return formatTable(
    [
      { title: "offset", align: "right" },
      { title: profile === "binary" ? "bytes" : "text" },
      { title: "field" },
      { title: "type" },
      { title: "value" },
    ],
    rows.map(({ offset, raw, field, type, value, error }) => [
      String(offset),
      shorten(raw, profile),
      field,
      type,
      error === undefined ? shorten(value, "text") : `${error.code}: ${error.message}`,
    ]),
  );
}

/** Long cells are cut; `--json` has them whole. */
function shorten(text: string, profile: "binary" | "text"): string {
  const shown = text.replaceAll("\u001f", "␟").replaceAll("\u001e", "␞");
  const limit = profile === "binary" ? 47 : 60;
  return shown.length <= limit ? shown : `${shown.slice(0, limit)}…`;
}
