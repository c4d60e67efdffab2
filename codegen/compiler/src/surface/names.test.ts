import { Type } from "@sinclair/typebox";
import { enumOf, field, protocol, service, struct, u8, unary } from "@twobyte/schema";
import { expect, test } from "vitest";
import { findingsOf, findingsOfServices, readExport } from "./testing/read-types.ts";

const Empty = struct("Empty", {});
const ask = unary({ input: Empty, output: Empty });

test("names of types are identifiers joined by dots (R-SCHEMA-7)", () => {
  for (const name of ["A", "chat.Message", "A_1.b2", "A".repeat(128)])
    expect(findingsOf(struct(name, {}))).toEqual([]);
  for (const name of ["", "1A", "A-b", "A..b", ".A", "A.", "A.1", "Ä", "A".repeat(129)])
    expect(findingsOf(struct(name, {}))).toEqual(["name-malformed"]);
});

test("two types never share a name, whatever becomes of dots (R-SCHEMA-8)", () => {
  const Chat = struct("Chat", { owner: Type.Object({}) });
  expect(findingsOf(Chat, struct("Chat.owner", { a: u8() }))).toEqual(["name-duplicate"]);
  expect(findingsOf(Chat, struct("ChatOwner", {}))).toEqual(["name-clash"]);
  expect(findingsOf(Chat, enumOf("Chat", ["a"]))).toEqual(["name-duplicate"]);
});

test("names of services and methods have their forms (R-SCHEMA-11)", () => {
  expect(findingsOfServices(service("Chat2", { ask2: ask }))).toEqual([]);
  for (const name of ["chat", "Chat_2", "", "2Chat"])
    expect(findingsOfServices(service(name, { ask }))).toEqual(["name-malformed"]);
  for (const name of ["Ask", "ask_it", "", "2"])
    expect(findingsOfServices(service("Chat", { [name]: ask }))).toEqual(["name-malformed"]);
});

test("a protocol is named by words joined by dots (R-SCHEMA-12)", () => {
  const codes = (name: string): string[] =>
    readExport(protocol(name, { package: "@a/b", types: [Empty] })).findings.map((one) => one.code);
  for (const name of ["chat", "acme.chat-2", "a.b.c"]) expect(codes(name)).toEqual([]);
  for (const name of ["", "Acme", "acme..chat", "acme.2", "acme_chat", ".a"])
    expect(codes(name)).toEqual(["name-malformed"]);
});

test("fields have any readable name (R-SCHEMA-13)", () => {
  for (const name of ["a", "created-at", "+1", "größe", "日本", "a b", "$ref", "007", "-1", "1.5"])
    expect(findingsOf(struct("S", { [name]: u8() }))).toEqual([]);
  for (const name of ["", "a\u0000", "\ud800", "a".repeat(129)])
    expect(findingsOf(struct("S", { [name]: u8() }))).toEqual(["name-malformed"]);
});

test("fields do not look like indexes (R-SCHEMA-14)", () => {
  for (const name of ["0", "7", "4294967296"])
    expect(findingsOf(struct("S", { [name]: u8() }))).toEqual(["name-numeric"]);
});

test("nothing has a name that objects inherit, and no method is then (R-SCHEMA-15)", () => {
  for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"])
    expect(findingsOf(struct("S", { [name]: u8() }))).toEqual(["name-reserved"]);
  for (const name of ["then", "constructor", "toString"])
    expect(findingsOfServices(service("Chat", { [name]: ask }))).toEqual(["name-reserved"]);
  const fields = new Map([["then", u8()]]);
  expect(findingsOf(struct("S", Object.fromEntries(fields)))).toEqual([]);
});

test("names that differ in case only are warned of (R-SCHEMA-16)", () => {
  expect(findingsOf(struct("S", { userId: u8(), userID: u8() }))).toEqual(["name-case-clash"]);
  expect(findingsOf(struct("AB", {}), struct("Ab", {}))).toEqual(["name-case-clash"]);
});

test("a code is pinned once and has its form (R-SCHEMA-39)", () => {
  for (const code of ["Aa", "zZ", "A0"]) expect(findingsOf(struct("S", {}, { code }))).toEqual([]);
  for (const code of ["A", "0A", "!a", "Aaa", "A-", ""])
    expect(findingsOf(struct("S", {}, { code }))).toEqual(["code-malformed"]);
  const twice = service("Chat", { ask: unary({ code: "Em", input: Empty, output: Empty }) });
  expect(findingsOfServices(twice)).toEqual([]);
  const Pinned = struct("Pinned", {}, { code: "Em" });
  const clash = service("Chat", { ask: unary({ code: "Em", input: Empty, output: Pinned }) });
  expect(findingsOfServices(clash)).toEqual(["code-repeated"]);
});

test("a rename does not name what is still there (R-SCHEMA-54)", () => {
  const renamed = field(u8(), { renamedFrom: "old" });
  expect(findingsOf(struct("S", { name: renamed }))).toEqual([]);
  expect(findingsOf(struct("S", { name: renamed, old: u8() }))).toEqual(["rename-source-declared"]);
  expect(findingsOf(enumOf("E", { a: {}, b: { renamedFrom: "a" } }))).toEqual([
    "rename-source-declared",
  ]);
  expect(findingsOf(struct("S", { a: u8() }, { removed: { a: 0 } }))).toEqual(["removed-declared"]);
});
