import { expect, test } from "vitest";
import { TwobyteError } from "../errors/twobyte-error.ts";
import type { ErrorBody } from "../frames/error-body.ts";
import { EnginePair, framesOfKind, STREAM } from "../testing/engine-pair.ts";
import { sayError } from "./error-frames.ts";

// R-ERROR-4
test("an error arrives whatever its program made of the time to wait", () => {
  const times = [1.5, -3, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60];
  const pair = EnginePair.live();
  for (const afterMs of times) {
    const [, heard] = pair.open(STREAM, "x");
    pair.settle();
    const error = new TwobyteError("unavailable", "later", { retry: "after", afterMs });
    pair.server.fail(pair.call.stream, error);
    pair.settle();
    expect(heard.heard).toEqual(["failed unavailable maybe"]);
  }
  const said = framesOfKind(pair.toClient, "streamError").map((frame) => frame.afterMs);
  expect(said).toEqual([2, 0, 0, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]);
});

test("an error that cannot be sent with its metadata is sent without", () => {
  const said: ErrorBody[] = [];
  const error = new TwobyteError("aborted", "no", { metadata: new Map([["Bad Name", "x"]]) });
  sayError(error, undefined, (body) => {
    if (body.metadata !== undefined) throw new Error("no such name");
    said.push(body);
  });
  expect(said).toMatchObject([{ message: "no", metadata: undefined }]);
});
