import { expect, test } from "vitest";
import { findSecret } from "./find-secret.ts";

const hex = "00ff7f8090a1b2c3d4e5f60718293a4b";
const secret = Buffer.from(hex, "hex");

test("a secret is found in a log in each form that programs print bytes in (R-SES-17)", () => {
  expect(findSecret(`hello secret=${hex}; denied`, hex)).toBe("hex");
  expect(findSecret(`secret: ${hex.toUpperCase()}`, hex)).toBe("hex");
  expect(findSecret(`<Buffer ${hex.match(/../g)?.join(" ")}>`, hex)).toBe("hex");
  expect(findSecret(`{ 0x${hex.match(/../g)?.join(", 0x")} }`, hex)).toBe("hex");
  expect(findSecret(`s ${secret.toString("base64")} e`, hex)).toBe("base64");
  expect(findSecret(`!H2␟7␟${secret.toString("base64url")}␟11`, hex)).toBe("base64");
  expect(findSecret(`Uint8Array(16) [\n  ${[...secret].join(",\n   ")}\n]`, hex)).toBe("numbers");
  expect(findSecret(`s${secret.toString("latin1")}e`, hex)).toBe("characters");
});

test("a log of other secrets has none", () => {
  const other = Buffer.from(secret).fill(1, 15);
  for (const form of ["hex", "base64", "base64url", "latin1"] as const) {
    expect(findSecret(`secret ${other.toString(form)}`, hex)).toBeUndefined();
  }
  expect(findSecret(`[${[...other].join(", ")}] and 5 more`, hex)).toBeUndefined();
  expect(findSecret("", hex)).toBeUndefined();
});
