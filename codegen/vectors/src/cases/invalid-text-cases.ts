import { editText, textEdit } from "../format/edit.ts";
import type { InvalidCase, Unnamed } from "../format/vector-file.ts";
import { toVectorText } from "../format/vector-text.ts";
import { textKeyDefects } from "../invalid/key-defects.ts";
import { textDefects } from "../invalid/text-defects.ts";
import type { Twin, Workshop } from "./message-context.ts";
import { outcomeOf } from "./message-context.ts";
import { spanOf } from "./span.ts";
import { Tried } from "./tried.ts";
import type { Draft } from "./value-cases.ts";

interface PlacedDefect {
  readonly kind: string;
  readonly about: string;
  readonly error: string;
  readonly req: readonly string[];
  readonly at: number;
  readonly drop: number;
  readonly put: string;
}

/** Every kind of defect that applies to the tokens of a message, once. */
export function invalidTextCases(
  { codec, proven }: Workshop,
  message: string,
  twins: readonly Twin[],
): Draft<Unnamed<InvalidCase>>[] {
  const found = new Map<string, Draft<Unnamed<InvalidCase>>>();
  const tried = new Tried();
  for (const twin of twins) {
    for (const defect of defectsOf(twin, tried)) {
      if (found.has(defect.kind) || proven?.has(`text ${defect.kind}`)) continue;
      const rough = { at: defect.at, drop: defect.drop, put: toVectorText(defect.put) };
      const text = editText(twin.text, rough);
      const { code, offset = 0 } = outcomeOf(() => codec.decodeText(message, text));
      const end = defect.at + defect.put.length;
      const place = { profile: "text", from: defect.at, end, length: text.length } as const;
      const isWhole = code === "invalid_utf8";
      if (code !== defect.error || (offset > end && !isWhole)) continue;
      found.set(defect.kind, {
        area: "TXT",
        meaning: `text ${defect.kind}`,
        body: {
          kind: "invalid",
          about: defect.about,
          req: defect.req,
          level: "must",
          profile: "text",
          twin: twin.meaning,
          edit: textEdit(twin.text, text),
          error: code,
          ...(!isWhole && { at: spanOf({ code, offset }, place) }),
        },
      });
    }
  }
  for (const kind of found.keys()) proven?.add(`text ${kind}`);
  return [...found.values()];
}

function defectsOf({ text, textRows }: Twin, tried: Tried): PlacedDefect[] {
  const tokens = textRows
    .filter((row) => isToken(row))
    .flatMap((row) =>
      textDefects(row)
        .filter((defect) => tried.isNew(defect, row.path))
        .map((defect) => ({ ...defect, at: row.offset, drop: row.length })),
    );
  const trailing: PlacedDefect = {
    kind: "trailing token",
    about: "a token behind the last field",
    error: "trailing",
    req: ["R-TEXT-1"],
    at: text.length,
    drop: 0,
    put: "\u001f",
  };
  return [...tokens, ...textKeyDefects(textRows, text), trailing];
}

/** Whether a row is a token; a constant has a row without one. */
function isToken({ length, type }: Twin["textRows"][number]): boolean {
  return length > 0 || !type.startsWith("const ");
}
