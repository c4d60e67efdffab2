import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { attachedSource } from "./attached-subject.ts";

function dial(url: string): WebSocket {
  const socket = new WebSocket(url);
  socket.on("message", (data: Buffer) => {
    const { id, cmd } = JSON.parse(data.toString("utf8")) as { id: number; cmd: string };
    const roles = ["codec"];
    const about = { name: "page", language: "js", roles, capabilities: ["text"], facts: {} };
    const start = { version: 1, ...about };
    const known = { id, ok: cmd === "start" ? start : { cmd } };
    const isKnown = ["start", "codec", "stop"].includes(cmd);
    socket.send(JSON.stringify(isKnown ? known : { id, err: { code: "unknown", message: "" } }));
  });
  return socket;
}

test("a subject dials in, before it is waited for or after", async () => {
  const source = await attachedSource();
  const early = dial(source.url);
  const first = await source.start();
  expect(first.info).toMatchObject({ name: "page", capabilities: ["text"] });
  expect(await first.ask("codec")).toEqual({ cmd: "codec" });
  const asked = first.ask("codec");
  early.terminate();
  await expect(asked).rejects.toMatchObject({ kind: "closed" });
  const waiting = source.start();
  dial(source.url);
  const second = await waiting;
  expect(await second.ask("codec")).toEqual({ cmd: "codec" });
  await second.stop();
  await source.close();
});

test("a source that is closed waits for nobody", async () => {
  let stopped = 0;
  const clock = { after: () => () => void stopped++ };
  const source = await attachedSource({ clock });
  const waiting = source.start();
  const refused = expect(waiting).rejects.toMatchObject({ kind: "closed" });
  await source.close();
  await refused;
  expect(stopped).toBe(1);
});

test("a source that nothing dials says so", async () => {
  const clock = {
    after: (_ms: number, callback: () => void) => {
      queueMicrotask(callback);
      return () => undefined;
    },
  };
  const source = await attachedSource({ clock, dialMs: 2_000 });
  await expect(source.start()).rejects.toMatchObject({
    kind: "silent",
    message: "Nothing dialled in within 2 s.",
  });
  await source.close();
});
