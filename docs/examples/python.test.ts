import { execFile, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { ChatClient, protocol } from "@example/chat/client";
import { connect } from "@twobyte/client";
import { expect, test } from "vitest";
import { listen } from "./listen.ts";

const folder = fileURLToPath(
  new URL("../../packages/conformance/subjects/python/", import.meta.url),
);
const profiles = ["binary", "text"] as const;
const program = ["start.py", "-m", "tests.chat_peer"];

test("our client talks to the server in Python", async () => {
  const server = spawn("python3", [...program, "serve"], { cwd: folder });
  try {
    const lines = createInterface({ input: server.stdout });
    const url = await new Promise<string>((resolve, reject) => {
      lines.once("line", resolve);
      server.once("error", (cause) => reject(new Error("python3 is missing", { cause })));
      server.once("exit", () => reject(new Error("the server in Python ended")));
    });
    for (const profile of profiles) {
      const session = connect(protocol, { url, token: "demo", profile });
      const chat = new ChatClient(session);
      const names: string[] = [];
      const question = { room: "lobby", text: "Why two bytes?", model: "quick" } as const;
      for await (const { message } of chat.ask(question)) names.push(message);
      expect(names).toEqual([...Array.from({ length: 200 }, () => "Token"), "Done"]);
      const { messages } = await chat.history({ room: "lobby", limit: 20 });
      expect(messages.map(({ text }) => text.length)).toEqual(Array(20).fill(8_000));
      await expect(chat.history({ room: "none", limit: 1 })).rejects.toMatchObject({
        code: "not_found",
        detail: { message: "NoSuchRoom", value: { room: "none" } },
      });
      await session.close();
    }
  } finally {
    server.stdin.end();
  }
});

test("the client in Python resumes at our server", async () => {
  const server = await listen({ pauseMs: 1 });
  try {
    for (const profile of profiles) {
      const args = [...program, "visit", `${server.url}/chat`, profile];
      const { stdout } = await promisify(execFile)("python3", args, { cwd: folder });
      const { names, states, code } = JSON.parse(stdout);
      expect(names.filter((name: string) => name === "Token").length).toBeGreaterThan(10);
      expect(names.at(-1)).toBe("Done");
      expect(states).toContain("resuming");
      expect(code).toBe("not_found");
    }
  } finally {
    await server.close();
  }
});
