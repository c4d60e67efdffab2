import { readFileSync, writeFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formats } from "./formats.ts";

const ajv = addFormats.default(new Ajv());

function matches(name: string, text: string): boolean {
  const { pattern, maxLength = Number.POSITIVE_INFINITY } = formats.get(name) ?? { pattern: "" };
  return text.length <= maxLength && new RegExp(`^(?:${pattern})$`, "u").test(text);
}

/** Texts that have the format and texts that do not, where the oracle says the same. */
const samples: Readonly<Record<string, readonly [yes: readonly string[], no: readonly string[]]>> =
  {
    date: [
      ["2024-02-29", "2000-02-29", "0000-12-31", "9999-01-01", "2023-04-30"],
      [
        "2023-02-29",
        "1900-02-29",
        "2023-04-31",
        "2023-13-01",
        "2023-00-10",
        "2023-01-00",
        "2023-1-1",
        "12023-01-01",
      ],
    ],
    time: [
      ["00:00:00Z", "23:59:59.999z", "12:30:00+05:30", "12:30:00-0800", "12:30:00+05", "23:59:60Z"],
      [
        "24:00:00Z",
        "12:60:00Z",
        "12:00:61Z",
        "12:00:00",
        "12:00Z",
        "12:00:00+24:00",
        "12:00:60Z",
        "12:00:00.Z",
      ],
    ],
    "date-time": [
      ["2024-02-29T00:00:00Z", "2024-02-29t12:00:00.5-01:00", "2024-02-29 12:00:00Z"],
      ["2023-02-29T00:00:00Z", "2024-02-29", "2024-02-29T00:00:00", "2024-02-29TT00:00:00Z"],
    ],
    email: [
      ["a@b.co", "a.b+c@x-y.example", "!#$%&'*+/=?^_`{|}~-@a.b", "A@B.C"],
      [
        "a@b",
        "@b.co",
        "a@",
        ".a@b.co",
        "a.@b.co",
        "a..b@c.de",
        "a@-b.co",
        "a@b-.co",
        "a b@c.de",
        "ä@b.co",
      ],
    ],
    hostname: [
      ["localhost", "a.b.c", "x-y.example", "1.2.3.4", "a".repeat(63)],
      ["", "-a", "a-", "a..b", ".a", "a_b", "a".repeat(64), `${"a.".repeat(126)}ab`],
    ],
    ipv4: [
      ["0.0.0.0", "255.255.255.255", "192.0.2.1"],
      ["256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.4 ", ""],
    ],
    ipv6: [
      [
        "::",
        "::1",
        "1::",
        "1:2:3:4:5:6:7:8",
        "1:2:3:4:5:6:7::",
        "::2:3:4:5:6:7:8",
        "1::8",
        "1:2:3:4:5::8",
        "::ffff:1.2.3.4",
        "1:2:3:4:5:6:1.2.3.4",
        "1:2:3:4:5::1.2.3.4",
        "fe80::ABCD",
      ],
      [
        "",
        ":",
        ":::",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1::2::3",
        "12345::",
        "::g",
        "1:2:3:4:5:6:7:1.2.3.4",
        "::1.2.3.256",
        "fe80::1%eth0",
        "1:2:3:4:5:6:7:8::",
      ],
    ],
    uri: [
      [
        "https://example.com/a?b=c#d",
        "mailto:a@b.co",
        "urn:isbn:123",
        "file:///etc",
        "a://[::1]:80/",
        "a://",
        "http://u:p@h:1/%20",
      ],
      ["", "a", "/a/b", "//a/b", "1a:b", "a b:c", "http://a b", "http://[::1", "http://a/%2", "a:"],
    ],
    uuid: [
      ["0198c5a2-7d3e-7b41-9f06-2a5b8c1d0e00", "URN:UUID:0198C5A2-7D3E-7B41-9F06-2A5B8C1D0E00"],
      ["0198c5a27d3e7b419f062a5b8c1d0e00", "{0198c5a2-7d3e-7b41-9f06-2a5b8c1d0e00}", ""],
    ],
  };

test.each(Object.entries(samples))(
  "the format %s is what its grammar says (R-JSON-29)",
  (name, [yes, no]) => {
    const oracle = ajv.compile({ type: "string", format: name });
    const wrong = [
      ...yes.filter((text) => !matches(name, text) || !oracle(text)),
      ...no.filter((text) => matches(name, text) || oracle(text)),
    ];
    expect(wrong).toEqual([]);
  },
);

test.each([...formats.keys()])("what has the format %s also has it for the oracle", (name) => {
  const oracle = ajv.compile({ type: "string", format: name });
  const { pattern } = formats.get(name) ?? { pattern: "" };
  const text = fc.stringMatching(new RegExp(`^(?:${pattern})$`));
  fc.assert(
    fc.property(text, (value) => {
      expect([value, matches(name, value) && !oracle(value)]).toEqual([value, false]);
    }),
    { numRuns: 300 },
  );
});

/** Where the grammar is narrower than the oracle, on purpose. */
const narrower: Readonly<Record<string, RegExp>> = {
  time: /^(?:2[4-9]|[3-9]\d)|^\d\d:[6-9]|:60/,
  "date-time": /\s(?<! )|:60|[Tt ](?:2[4-9]|[3-9])|[Tt ]\d\d:[6-9]/,
  hostname: /\.$/,
  uri: /"|^[^:]*:\//,
};

test.each([...formats.keys()])("one edit away from the format %s the oracle agrees", (name) => {
  const oracle = ajv.compile({ type: "string", format: name });
  const [yes = []] = samples[name] ?? [];
  const edit = fc.record({
    text: fc.constantFrom(...yes),
    at: fc.nat(60),
    removed: fc.nat(2),
    added: fc.string({ unit: fc.constantFrom(..."0129afzAZ:.-+/@%[]T ?#"), maxLength: 2 }),
  });
  fc.assert(
    fc.property(edit, ({ text, at, removed, added }) => {
      const value = text.slice(0, at) + added + text.slice(at + removed);
      if (narrower[name]?.test(value)) return;
      expect([value, matches(name, value)]).toEqual([value, oracle(value)]);
    }),
    { numRuns: 1_000 },
  );
});

test("the committed table of formats is the one that is used (R-SCHEMA-29)", () => {
  const file = new URL("../../../../spec/formats.json", import.meta.url);
  const table = `${JSON.stringify(Object.fromEntries(formats), null, 2)}\n`;
  if (process.env["RECORD"] === "1") writeFileSync(file, table);
  expect(readFileSync(file, "utf8")).toBe(table);
});
