import { WebSocket, WebSocketServer } from "ws";
import type { Token } from "../../live/live-tokens.ts";
import { tokenAt, tokens } from "../../live/live-tokens.ts";
import { loadModule } from "../../subjects/load-twobyte.ts";
import type { LoadSubject } from "../load-subject.ts";
import { listener } from "./listener.ts";

/** A client of this subject tries again after so many ms, at random in between. */
const RETRY_FROM = 50;
const RETRY_TO = 100;

/** `ws` as it is, with bytes that lie ready. */
export const rawWs: LoadSubject = {
  name: "ws",
  label: "ws",
  note: `\`ws\` alone: one prepared Buffer, given to the \`send\` of every socket. In a storm its client tries again every ${RETRY_FROM} to ${RETRY_TO} ms`,
  carrier: "ws",
  isYardstick: true,
  packages: ["ws"],
  async serve(http) {
    const { encodeToken } = await loadModule<{ encodeToken(token: Token): Uint8Array }>(
      "token",
      "codec",
    );
    const row = tokens.map((token) => Buffer.from(encodeToken(token)));
    const server = new WebSocketServer({ server: http, perMessageDeflate: false });
    return {
      get readers() {
        return server.clients.size;
      },
      get connections() {
        return server.clients.size;
      },
      publish(index) {
        const data = tokenAt(row, index);
        for (const socket of server.clients) socket.send(data);
      },
    };
  },
  dialect: () => Promise.resolve({ carrier: "ws", path: "/", talker: () => listener(() => 1) }),
  returner: (port, onConnected) => Promise.resolve(reconnecting(port, onConnected)),
};

function reconnecting(port: number, onConnected: () => void): { close(): void } {
  let isClosed = false;
  let socket: WebSocket;
  const begin = (): void => {
    socket = new WebSocket(`ws://127.0.0.1:${port}/`, { perMessageDeflate: false });
    socket.on("open", onConnected);
    socket.on("error", () => {});
    socket.on("close", () => {
      if (isClosed) return;
      setTimeout(begin, RETRY_FROM + Math.random() * (RETRY_TO - RETRY_FROM));
    });
  };
  begin();
  return {
    close() {
      isClosed = true;
      socket.close();
    },
  };
}
