import { expect, test } from "vitest";
import { casesOf } from "./proof.js";

test("a case cites what any of its playings cites", () => {
  const playings = [
    { name: "VAL-0001", role: "codec", req: ["R-BIN-1", "R-ENUM-1"] },
    { name: "VAL-0001", role: "codec", req: ["R-BIN-1", "R-TEXT-1"] },
    { name: "VAL-0002", role: "codec", req: [] },
  ];
  expect(casesOf(playings)).toEqual([
    { name: "VAL-0001", role: "codec", req: ["R-BIN-1", "R-ENUM-1", "R-TEXT-1"] },
    { name: "VAL-0002", role: "codec", req: [] },
  ]);
});
