/** Things that a business has messages about, and what happens to them. */
const THINGS =
  "Account Address Basket Booking Campaign Card Comment Contract Customer Delivery Device Discount Employee Event Invoice Item Ledger Location Meeting Order".split(
    " ",
  );
const EVENTS =
  "Added Approved Archived Assigned Billed Cancelled Changed Checked Closed Created Exported Flagged Imported Listed Merged Moved Paused Rated Refunded Shipped".split(
    " ",
  );

/** Fields by name, as a schema module says them; `Thing` stands for what the message is about. */
const FIELDS: readonly (readonly [name: string, text: string])[] = [
  ["id", "uuid()"],
  ["name", "Type.String({ minLength: 1, maxLength: 80 })"],
  ["status", "ThingStatus"],
  ["createdAt", "timestamp()"],
  ["count", "u32()"],
  ["active", "Type.Boolean()"],
  ["note", "Type.Optional(Type.String({ maxLength: 2_000 }))"],
  ["parent", "nullable(uuid())"],
  ["price", "decimal(2)"],
  ["lines", "list(ThingLine, { maxItems: 200 })"],
  ["tags", "list(Type.String({ maxLength: 40 }), { maxItems: 20 })"],
  ["updatedAt", "Type.Optional(timestamp())"],
  ["total", "u64()"],
  ["ratio", "Type.Number()"],
  ["owner", "ThingParty"],
  ["attributes", "map(Type.String({ maxLength: 40 }), Type.String(), { maxProperties: 50 })"],
  ["priority", "u8({ maximum: 9 })"],
  ["visible", "Type.Optional(Type.Boolean())"],
  ["previous", "Type.Optional(ThingStatus)"],
  ["checksum", "bytes({ maxLength: 32 })"],
];

/**
 * A schema module of `count` messages, at most 400, such as a business has: 8 to 12 fields each,
 * among them structs, lists and enums, in two services.
 */
export function largeSchema(count: number): string {
  const names = messageNames(count);
  const things = THINGS.slice(0, Math.ceil(count / EVENTS.length));
  const methods = Array.from({ length: Math.floor(count / 2) }, (_, index) => {
    const kind = index % 4 === 3 ? "serverStream" : "unary";
    const name = names[2 * index]?.replace(/^./, (letter) => letter.toLowerCase());
    return `    ${name}: ${kind}({ input: ${names[2 * index]}, output: ${names[2 * index + 1]} }),`;
  });
  const half = Math.ceil(methods.length / 2);
  return `import { Type } from "@sinclair/typebox";
import { bytes, decimal, enumOf, list, map, nullable, protocol, serverStream, service, struct, timestamp, u8, u32, u64, unary, uuid } from "@twobyte/schema";

${things.map(thingText).join("\n")}
${names.map(messageText).join("\n")}
export default protocol("large.business", {
  package: "@large/business",
  services: [
    service("Sales", {
${methods.slice(0, half).join("\n")}
    }),
    service("Support", {
${methods.slice(half).join("\n")}
    }),
  ],
});
`;
}

/** Names of the messages of a large schema: `AccountAdded` and so on. */
export function messageNames(count: number): readonly string[] {
  return THINGS.flatMap((thing) => EVENTS.map((event) => thing + event)).slice(0, count);
}

function thingText(thing: string): string {
  return `const ${thing}Status = enumOf("${thing}Status", ["draft", "open", "paid", "closed"]);
const ${thing}Line = struct("${thing}Line", { sku: Type.String(), amount: u32(), price: decimal(2), gift: Type.Boolean() });
const ${thing}Party = struct("${thing}Party", { id: uuid(), name: Type.String(), mail: Type.Optional(Type.String({ format: "email" })) });
`;
}

function messageText(name: string, index: number): string {
  const thing = THINGS[Math.floor(index / EVENTS.length)] ?? "";
  const size = 8 + (index % 5);
  const fields = Array.from({ length: size }, (_, position) => {
    const [field, text] = FIELDS[(index * 7 + position) % FIELDS.length] ?? ["", ""];
    return `  ${field}: ${text.replace("Thing", thing)},\n`;
  });
  return `const ${name} = struct("${name}", {\n${fields.join("")}});\n`;
}
