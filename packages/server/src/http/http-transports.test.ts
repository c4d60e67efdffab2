import { expect, test } from "vitest";
import { HttpTransports } from "./http-transports.ts";
import { PollTransport } from "./poll-transport.ts";

const link = { session: "s", received: 0, beatMs: 1000, receive() {}, lost() {} };

/** Has a transport end that has said so many bytes, of which no poll has taken any. */
function ended(transports: HttpTransports, token: string, bytes: number): void {
  const transport = new PollTransport(token, "binary", 1000);
  transports.add(transport);
  transport.onOver = () => transports.end(transport);
  transport.begin(link, "");
  transport.write(new Uint8Array(bytes));
  transport.close();
}

test("what ended transports did not say yet is bounded, and the oldest of them goes", () => {
  const transports = new HttpTransports();
  for (let n = 0; n < 40; n++) ended(transports, `t${n}`, 262_144);
  expect(() => transports.find("s", "t23")).toThrow("no such session");
  for (let n = 24; n < 40; n++) expect(transports.find("s", `t${n}`).held).toBe(262_144);
  for (let n = 0; n < 1010; n++) ended(transports, `u${n}`, 0);
  expect(() => transports.find("s", "t25")).toThrow("no such session");
  expect(transports.find("s", "t26").token).toBe("t26");
  expect(transports.size).toBe(0);
});
