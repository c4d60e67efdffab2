import { byteEdit, editBytes } from "../format/edit.ts";
import { toHex } from "../format/hex.ts";
import type { InvalidCase, Unnamed, VectorEdit } from "../format/vector-file.ts";
import { binaryDefects } from "../invalid/binary-defects.ts";
import type { Defect } from "../invalid/defect.ts";
import { binaryKeyDefects } from "../invalid/key-defects.ts";
import type { Twin, Workshop } from "./message-context.ts";
import { outcomeOf } from "./message-context.ts";
import { spanOf } from "./span.ts";
import { Tried } from "./tried.ts";
import type { Draft } from "./value-cases.ts";

/**
 * Every kind of defect that applies to the bytes of a message, once: the first place where the
 * interpreter refuses it for the reason that the defect is made for.
 */
export function invalidBinaryCases(
  { codec, proven }: Workshop,
  message: string,
  twins: readonly Twin[],
): Draft<Unnamed<InvalidCase>>[] {
  const found = new Map<string, Draft<Unnamed<InvalidCase>>>();
  const tried = new Tried();
  for (const twin of twins) {
    const defects = [
      ...twin.byteRows.flatMap((row) =>
        binaryDefects(row, twin.bytes).filter((defect) => tried.isNew(defect, row.path)),
      ),
      ...binaryKeyDefects(twin.byteRows, twin.bytes),
      trailing(twin),
    ];
    for (const defect of defects) {
      if (found.has(defect.kind) || proven?.has(`binary ${defect.kind}`)) continue;
      const put = Uint8Array.from(defect.put);
      const rough: VectorEdit = { at: defect.at, drop: defect.drop, put: toHex(put) };
      const bytes = editBytes(twin.bytes, rough);
      const { code, offset } = outcomeOf(() => codec.decodeBinary(message, bytes));
      if (code !== defect.error || offset === undefined) continue;
      const end = defect.at + put.length;
      if (offset > end) continue;
      found.set(defect.kind, {
        area: "BIN",
        meaning: `binary ${defect.kind}`,
        body: {
          kind: "invalid",
          about: defect.about,
          req: defect.req,
          level: "must",
          profile: "binary",
          twin: twin.meaning,
          edit: byteEdit(twin.bytes, bytes),
          error: code,
          at: spanOf(
            { code, offset },
            { profile: "binary", from: defect.at, end, length: bytes.length },
          ),
        },
      });
    }
  }
  for (const kind of found.keys()) proven?.add(`binary ${kind}`);
  return [...found.values()];
}

function trailing({ bytes }: Twin): Defect {
  return {
    kind: "trailing byte",
    about: "a byte behind the last field",
    error: "trailing",
    req: ["R-BIN-1"],
    at: bytes.length,
    drop: 0,
    put: [0],
  };
}
