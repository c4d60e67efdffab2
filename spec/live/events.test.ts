import { afterEach, expect, test } from "vitest";
import { TwobyteError } from "../../packages/client/src/index.ts";
import { Signal, startKinds } from "./kinds.ts";
import { cleanUp, errorOf } from "./place.ts";

afterEach(cleanUp);

for (const profile of ["binary", "text"] as const) {
  test(`events arrive in order, with metadata and without an answer, in ${profile}`, async () => {
    const heard: string[] = [];
    const { client } = await startKinds(
      { note: ({ text }, { metadata }) => void heard.push(text + metadata.get("by")) },
      { profile },
    );
    const metadata = { by: "ann" };
    for (const text of ["1", "2", "3"]) await client.note({ text }, { metadata });
    await client.find({ text: "fence" });
    expect(heard).toEqual(["1ann", "2ann", "3ann"]);
  });

  test(`a query is answered over the session, in ${profile}`, async () => {
    const { client } = await startKinds(
      { find: ({ text }) => ({ text: `${text}!` }) },
      { profile },
    );
    expect(await client.find({ text: "who" })).toEqual({ text: "who!" });
  });
}

test("what an event's handler throws goes to the server's hook alone", async () => {
  const thrown = [new Error("by accident"), new TwobyteError("not_found", "on purpose")];
  const { client, session, errors } = await startKinds({
    note({ text }) {
      if (text === "late") return Promise.reject(thrown[1]);
      throw thrown[0];
    },
  });
  await client.note({ text: "now" });
  await client.note({ text: "late" });
  expect(await client.find({ text: "on" })).toEqual({ text: "on" });
  expect(errors).toEqual(thrown);
  expect(session.status.state).toBe("live");
});

test("an event that the server refuses is gone without a word", async () => {
  let heard = 0;
  const { client, session, errors } = await startKinds(
    { note: () => void heard++ },
    { serve: { authenticate: () => undefined } },
  );
  await client.note({ text: "x" });
  expect(await errorOf(client.find({ text: "" }))).toMatchObject({ code: "unauthenticated" });
  expect([heard, errors, session.status.state]).toEqual([0, [], "live"]);
});

test("an event with a value that cannot be sent is rejected, and nothing of it is sent", async () => {
  let heard = 0;
  const { client } = await startKinds({ note: () => void heard++ });
  const text = "x".repeat(1_000_001);
  const invalid = { code: "invalid_argument", processed: "no", remote: false };
  expect(await errorOf(client.note({ text }))).toMatchObject(invalid);
  expect(await errorOf(client.note({} as { text: string }))).toMatchObject({ processed: "no" });
  await client.find({ text: "" });
  expect(heard).toBe(0);
});

test("an event whose promise nobody looks at may fail", async () => {
  const { client, session } = await startKinds({});
  void client.note({ text: "x".repeat(1_000_001) });
  await session.close();
  void client.note({ text: "late" });
  expect(await errorOf(client.note({ text: "late" }))).toMatchObject({
    code: "unavailable",
    processed: "no",
  });
});

test("events wait for the welcome, not too many of them, and can be taken back until then", async () => {
  const welcome = new Signal();
  const heard: string[] = [];
  const { client } = await startKinds(
    { note: ({ text }) => void heard.push(text) },
    {
      parameters: { waitingCalls: 2 },
      serve: { authenticate: () => welcome.given.then(() => ({ id: "ann" })) },
    },
  );
  const controller = new AbortController();
  const kept = client.note({ text: "kept" });
  const dropped = client.note({ text: "dropped" }, { signal: controller.signal });
  const tooMuch = errorOf(client.note({ text: "too much" }));
  expect(await tooMuch).toMatchObject({ code: "resource_exhausted", processed: "no" });
  controller.abort();
  expect(await errorOf(dropped)).toMatchObject({ code: "canceled", processed: "no" });
  welcome.give();
  await kept;
  await client.find({ text: "fence" });
  expect(heard).toEqual(["kept"]);
});
