import type { IrJson, IrSlot } from "@twobyte/compiler/ir";
import { byteEdit, textEdit } from "../format/edit.ts";
import type { InvalidCase, UnencodableCase, Unnamed, VectorEdit } from "../format/vector-file.ts";
import { fromVectorText } from "../format/vector-text.ts";
import type { ValueDefect } from "../invalid/value-defects.ts";
import { strangeUnion, valueDefects } from "../invalid/value-defects.ts";
import { strangeMember } from "../schema/loosened.ts";
import type { Place } from "../values/places.ts";
import { placesIn } from "../values/places.ts";
import type { Twin, Workshop } from "./message-context.ts";
import { outcomeOf } from "./message-context.ts";
import { spanOf } from "./span.ts";
import type { Draft } from "./value-cases.ts";
import { deepestLevels, deepestMeaning } from "./value-cases.ts";

type WrongDraft = Draft<Unnamed<InvalidCase> | Unnamed<UnencodableCase>>;

/**
 * Every kind of value that is none, once: what an encoder says of it, and what a decoder says of
 * the bytes and the text that it would have.
 */
export function wrongValueCases(
  workshop: Workshop,
  message: string,
  twins: readonly Twin[],
): WrongDraft[] {
  const found = new Map<string, WrongDraft>();
  const keep = (draft: WrongDraft): void => {
    if (!found.has(draft.meaning)) found.set(draft.meaning, draft);
  };
  const tried = new Map<IrSlot, Set<string>>();
  const isNew = (slot: IrSlot, kind: string): boolean => {
    const kinds = tried.get(slot) ?? new Set();
    tried.set(slot, kinds);
    return kinds.size < kinds.add(kind).size;
  };
  for (const twin of twins) {
    for (const place of placesIn(workshop.types, message, twin.value)) {
      for (const defect of valueDefects(place)) {
        if (!isNew(place.slot, defect.kind) || workshop.proven?.has(defect.kind)) continue;
        if (found.has(`${defect.kind} in binary`) || found.has(`${defect.kind} in encoding`))
          continue;
        for (const value of wrongValues(workshop, place, defect)) {
          for (const draft of draftsOf(workshop, message, twin, defect, value)) keep(draft);
        }
      }
    }
  }
  for (const draft of tooDeep(workshop, message, twins)) keep(draft);
  for (const { meaning } of found.values()) {
    workshop.proven?.add(meaning.replace(/ in (?:binary|text|encoding)$/, ""));
  }
  return [...found.values()];
}

/** The whole values with a defect's candidate in a place, as far as it breaks what it should. */
function wrongValues({ codec, types }: Workshop, place: Place, defect: ValueDefect): IrJson[] {
  const { slot } = place;
  const code = defect.encoding?.error;
  return defect.candidates
    .filter((candidate) => {
      if (code === undefined) return true;
      const value = codec.fromSlotNotation(slot, candidate);
      const issues = codec.validateSlot({ ...slot, nullable: false }, value);
      return issues.length === 1 && issues[0]?.code === code;
    })
    .slice(0, 1)
    .map((candidate) => place.with(candidate === strangeUnion ? strangeOf(slot) : candidate));

  function strangeOf({ type }: IrSlot): IrJson {
    return type.kind === "union" ? { [types.union(type.name).tag]: strangeMember } : null;
  }
}

function draftsOf(
  workshop: Workshop,
  message: string,
  twin: Twin,
  defect: ValueDefect,
  value: IrJson,
): WrongDraft[] {
  const drafts: (WrongDraft | undefined)[] = [];
  if (defect.encoding !== undefined) {
    drafts.push(unencodable(workshop, message, twin, defect, value));
  }
  if (defect.decoding !== undefined) {
    drafts.push(invalid(workshop, message, twin, defect, value, "binary"));
    drafts.push(invalid(workshop, message, twin, defect, value, "text"));
  }
  return drafts.filter((draft) => draft !== undefined);
}

function unencodable(
  { codec }: Workshop,
  message: string,
  twin: Twin,
  { kind, about, encoding, req }: ValueDefect,
  value: IrJson,
): WrongDraft | undefined {
  const given = codec.fromNotation(message, value);
  const codes = [
    outcomeOf(() => codec.encodeBinary(message, given)).code,
    outcomeOf(() => codec.encodeText(message, given)).code,
  ];
  if (encoding === undefined || codes.some((code) => code !== encoding.error)) return undefined;
  const { error, host } = encoding;
  const body = {
    kind: "unencodable",
    about,
    req,
    level: "must",
    twin: twin.meaning,
    value,
    error,
  } as const;
  return {
    area: "ENC",
    meaning: `${kind} in encoding`,
    body: { ...body, ...(host !== undefined && { host }) },
  };
}

function invalid(
  { codec, loose }: Workshop,
  message: string,
  twin: Twin,
  { kind, about, decoding, req }: ValueDefect,
  value: IrJson,
  profile: "binary" | "text",
): WrongDraft | undefined {
  const given = loose.fromNotation(message, value);
  const isBinary = profile === "binary";
  const bytes = isBinary ? loose.encodeBinary(message, given) : new Uint8Array(0);
  const text = isBinary ? "" : loose.encodeText(message, given);
  const { code, offset } = outcomeOf(() =>
    isBinary ? codec.decodeBinary(message, bytes) : codec.decodeText(message, text),
  );
  if (code !== decoding) return undefined;
  const bounds = code === "limit_exceeded" ? [isBinary ? "R-BIN-8" : "R-TEXT-12"] : [];
  const edit = isBinary ? byteEdit(twin.bytes, bytes) : textEdit(twin.text, text);
  const length = isBinary ? bytes.length : text.length;
  const end = isBinary ? endOfRow(twin.byteRows, edit, length) : endOfToken(text, edit);
  const at =
    offset === undefined
      ? undefined
      : spanOf({ code, offset }, { profile, from: edit.at, end, length });
  return {
    area: isBinary ? "BIN" : "TXT",
    meaning: `${kind} in ${profile}`,
    body: {
      kind: "invalid",
      about,
      req: [...new Set([...req, ...bounds])].sort(),
      level: "must",
      profile,
      twin: twin.meaning,
      edit,
      error: code,
      ...(at !== undefined && { at }),
    },
  };
}

/** Where the last row ends that an edit touches, after the edit. */
function endOfRow(rows: Twin["byteRows"], edit: VectorEdit, length: number): number {
  const behind = rows.find((row) => row.offset >= edit.at + edit.drop && row.length > 0);
  return behind === undefined ? length : behind.offset + length - lastEnd(rows);
}

/** Where the last token ends that an edit touches, in the edited text. */
function endOfToken(text: string, { at, put }: VectorEdit): number {
  const end = text.indexOf("\u001f", at + fromVectorText(put).length);
  return end < 0 ? text.length : end;
}

function lastEnd(rows: Twin["byteRows"]): number {
  return rows.reduce((end, row) => Math.max(end, row.offset + row.length), 0);
}

/** One level more than is allowed. */
function tooDeep(workshop: Workshop, message: string, twins: readonly Twin[]): WrongDraft[] {
  const twin = twins.find(({ meaning }) => meaning === deepestMeaning);
  const levels = twin && deepestLevels(workshop, message);
  const value = workshop.deep.message(message, (levels ?? 0) + 1);
  if (twin === undefined || levels === undefined || value === undefined) return [];
  const defect: ValueDefect = {
    kind: "too deep",
    about: "structs of recursive types one deeper than they may be",
    encoding: { error: "depth_exceeded" },
    decoding: "depth_exceeded",
    req: ["R-DEPTH-1"],
    candidates: [],
  };
  return draftsOf(workshop, message, twin, defect, value);
}
