import { Server } from "socket.io";
import { io } from "socket.io-client";
import { tokenAt, tokens } from "../../live/live-tokens.ts";
import type { LoadSubject } from "../load-subject.ts";
import type { Say, Talker } from "../talker.ts";

/** Engine.IO's packets, and Socket.IO's within. */
const PING = "2".charCodeAt(0);
const MESSAGE = "4".charCodeAt(0);
const CONNECT = "0".charCodeAt(0);
const EVENT = "2".charCodeAt(0);

/** `socket.io` with its defaults, and its client's in a storm. */
export const socketIo: LoadSubject = {
  name: "socket.io",
  label: "socket.io",
  note: "`io.emit`; the load's clients use its WebSocket at once, those of a storm are `socket.io-client` with its defaults",
  carrier: "ws",
  packages: ["socket.io", "socket.io-client"],
  serve(http) {
    const server = new Server(http);
    return Promise.resolve({
      get readers() {
        return server.of("/").sockets.size;
      },
      get connections() {
        return server.engine.clientsCount;
      },
      publish: (index) => void server.emit("token", tokenAt(tokens, index)),
    });
  },
  dialect: () =>
    Promise.resolve({
      carrier: "ws",
      path: "/socket.io/?EIO=4&transport=websocket",
      talker: () => new SocketIoTalker(),
    }),
  returner(port, onConnected) {
    const socket = io(`http://127.0.0.1:${port}`, { forceNew: true });
    socket.on("connect", onConnected);
    return Promise.resolve({ close: () => void socket.close() });
  },
};

class SocketIoTalker implements Talker {
  isSettled = false;

  opened(): void {}

  heard(data: Buffer, say: Say): number {
    const [type, packet] = data;
    if (type === MESSAGE && packet === EVENT) return 1;
    if (type === MESSAGE && packet === CONNECT) this.isSettled = true;
    else if (type === PING) say("3");
    else if (type === "0".charCodeAt(0)) say("40");
    return 0;
  }
}
