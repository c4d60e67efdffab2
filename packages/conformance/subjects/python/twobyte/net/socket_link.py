"""Carries what an engine's connection says over a WebSocket, and back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from websockets.exceptions import ConnectionClosed

from ..session.connection import Connection
from ..session.counting import Raw


class SocketLink:
    """receive is told of each message; run() ends when the socket has."""

    def __init__(self, socket: Any, receive: Callable[[Connection, Raw], None]) -> None:
        self._socket = socket
        self._receive = receive
        self._loop = asyncio.get_running_loop()
        self._queue: asyncio.Queue[Raw | None] = asyncio.Queue()
        self._flushing = False
        self.last_active = self._loop.time()
        self.connection = Connection(self._wake)

    def _wake(self) -> None:
        if not self._flushing:
            self._flushing = True
            self._loop.call_soon(self._flush)

    def _flush(self) -> None:
        self._flushing = False
        for message in self.connection.take():
            self.last_active = self._loop.time()
            self._queue.put_nowait(message)
        if self.connection.closed:
            self._queue.put_nowait(None)

    def cut(self) -> None:
        self._socket.transport.abort()

    async def run(self) -> int | None:
        """The close code, once the socket is closed; None when it was abandoned."""
        writer = asyncio.create_task(self._write())
        try:
            async for message in self._socket:
                self.last_active = self._loop.time()
                self._receive(self.connection, message)
        except ConnectionClosed:
            pass
        finally:
            await self._stop(writer)
        return self._socket.close_code

    async def _stop(self, writer: asyncio.Task[None]) -> None:
        writer.cancel()
        try:
            await writer
        except (asyncio.CancelledError, ConnectionClosed, OSError):
            pass

    async def _write(self) -> None:
        while True:
            message = await self._queue.get()
            if message is None:
                break
            await self._socket.send(message)
        code = self.connection.close_code
        if code == 1006 or code is None:
            self._socket.transport.abort()
        else:
            await self._socket.close(code)
