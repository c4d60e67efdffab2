import { decimal, json, list, protocol, query, serverStream, service, struct, timestamp, topic, u8, unary } from "@twobyte/schema";

const Thing = struct("Thing", {
  a: timestamp("min" as "ms"),
  b: decimal(19),
  c: decimal(2, { units: "float" as never }),
  d: list(u8(), { delta: [] }),
  e: json({ maxDepth: -1 }),
  f: u8({ multipleOf: 0 }),
  g: u8({ downlevel: "skip" as never, readOnly: 1 as never, deprecated: 3 as never }),
  h: u8({ default: new Date(0) as never }),
});

export default protocol("acme.things", {
  package: "@acme/things",
  services: [
    service("Things", {
      ask: unary({
        input: Thing,
        output: Thing,
        auth: { scopes: [] },
        maxBytes: 0,
        detach: "keep" as never,
        rate: { cost: 0, per: "user" as never },
        deadlineMs: 1.5,
        retry: "always" as never,
      }),
      watch: serverStream({ input: Thing, output: Thing, overflow: "oldest" as never }),
      read: query({ input: Thing, output: Thing, cache: { maxAgeMs: -1 } }),
      room: topic({ key: Thing, output: Thing, replay: { last: 0 } }),
    }),
  ],
});
