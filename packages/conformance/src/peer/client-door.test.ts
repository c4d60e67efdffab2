import { connect } from "node:net";
import type { Duplex } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import { Acceptor } from "./acceptor.ts";
import type { Manner } from "./client-door.ts";
import { ClientDoor } from "./client-door.ts";

test.each<Manner>(["hang", "refuse"])(
  "a client that resets the connection of an upgrade ends nothing but that, where it is met with %s",
  async (manner) => {
    const acceptor = new Acceptor();
    onTestFinished(() => acceptor.close());
    const door = new ClientDoor(acceptor, () => {});
    door.manners.set("websocket", manner);
    const { upgraded } = ClientDoor.prototype;
    const taken = new Promise<Duplex>((resolve) => {
      door.upgraded = (request, socket, head) => {
        upgraded.call(door, request, socket, head);
        resolve(socket);
      };
    });
    const { url } = await acceptor.open(door);
    const { hostname, port, pathname } = new URL(url);
    const client = connect({ host: hostname, port: Number(port) });
    client.write(
      `GET ${pathname} HTTP/1.1\r\nhost: ${hostname}\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n`,
    );
    const socket = await taken;
    const closed = new Promise((resolve) => void socket.once("close", resolve));
    client.resetAndDestroy();
    await closed;
    expect(door.tried.get("websocket")).toBe(1);
  },
);
