"""A client of a protocol over WebSockets: it comes back by itself (spec 12.2)."""

from __future__ import annotations

import asyncio
import random
import secrets
from collections.abc import Callable, Mapping
from typing import Any

from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException

from ..frames.frame_types import Auth, Credentials, Cursor, Goodbye, Metadata
from ..session.call_error import CallError, Refusal
from ..session.client_engine import ClientEngine
from ..session.connection import Connection
from ..session.core import SessionCore
from ..session.counting import Raw
from ..session.parameters import Parameters
from ..session.protocol import ServedProtocol
from ..session.retry_window import RetryWindow
from .calls import Call
from .client_call import ClientCall, Request
from .server import SUBPROTOCOL
from .service_calls import Handler, ServiceCalls
from .socket_link import SocketLink
from .ticker import Ticker

Status = Callable[..., None]


class Client:
    """on_status is told (state, **members): connecting, live, resuming, waiting, closed."""

    def __init__(
        self,
        protocol: ServedProtocol,
        url: str,
        parameters: Parameters,
        text: bool = False,
        credentials: Credentials | None = None,
        handlers: Mapping[str, Handler] | None = None,
    ) -> None:
        self.protocol = protocol
        self.on_status: Status = lambda state, **members: None
        self.on_gap: Callable[[str], None] = lambda reason: None
        self._url = "ws" + url.removeprefix("http") if url.startswith("http") else url
        self.parameters = parameters
        self._handlers = handlers or {}
        loop = asyncio.get_running_loop()
        self._engine = ClientEngine(
            protocol, parameters, text, credentials, loop.time, random.random, secrets.token_bytes
        )
        self._engine.on_session = self._session
        self._engine.on_live = self._live
        self._engine.on_gap = lambda reason: self.on_gap(reason)
        self._engine.on_refused = self._refused
        self._ticker = Ticker(self._engine)
        self._writable = asyncio.Event()
        self._closed: CallError | None = None
        self._closing = False
        self._hint = asyncio.Event()
        self._retry_after: float | None = None
        self._retry = RetryWindow(parameters, random.random)
        self._calls: set[Call] = set()
        self._served: ServiceCalls | None = None
        self._links: set[SocketLink] = set()
        self._moves: set[asyncio.Task[None]] = set()
        self._main = loop.create_task(self._run())

    # Calls.

    def call(
        self,
        method: str,
        value: Any,
        deadline_ms: int | None = None,
        key: str | None = None,
        metadata: Metadata | None = None,
        from_: Cursor | None = None,
    ) -> ClientCall:
        """A call, which is opened when the session lets it, and made again when it may be."""
        found = self.protocol.methods.get(method)
        if found is None:
            raise Refusal("unimplemented", f"there is no method {method}")
        if found.keyed and key is None:
            key = secrets.token_hex(16)
        deadline = None
        if deadline_ms is not None:
            deadline = asyncio.get_running_loop().time() + deadline_ms / 1000
        call = ClientCall(self, Request(found, value, deadline, key, metadata, from_))
        self._calls.add(call)
        return call

    async def openable(self) -> SessionCore:
        """The session, as soon as a stream may be opened in it."""
        while not self._may_open():
            if self._closed is not None:
                raise CallError("unavailable", str(self._closed), processed="no")
            self._writable.clear()
            await self._writable.wait()
        self._ticker.touch()
        core = self._engine.core
        assert core is not None
        return core

    def results(self) -> str | None:
        return self._engine.results

    def _may_open(self) -> bool:
        core = self._engine.core
        return (
            core is not None
            and core.writable
            and core.streams.table.mine < core.peer_limits.streams
        )

    def forget(self, call: Call) -> None:
        """The application has seen the end of a call."""
        self._calls.discard(call)

    # Connections.

    async def _run(self) -> None:
        loop = asyncio.get_running_loop()
        while self._closed is None and not self._closing:
            self.on_status("connecting" if self._engine.session is None else "resuming")
            began = loop.time()
            self._retry_after = None
            live = await self._connection()
            while self._moves and not self._closing:
                await asyncio.wait(self._moves)
            if self._closed is not None or self._closing:
                break
            now = loop.time()
            delay = self._retry.failed(now * 1000, (now - began) * 1000 if live else 0)
            if self._retry_after is not None:
                delay = self._retry_after
            self.on_status("waiting", retryMs=int(delay))
            self._hint.clear()
            try:
                await asyncio.wait_for(self._hint.wait(), delay / 1000)
            except TimeoutError:
                pass
        self._finish()

    async def _connection(self) -> bool:
        """One connection from its beginning to its end; whether it was ever attached."""
        timeout = self.parameters.welcome_deadline / 1000
        try:
            socket = await connect(
                self._url,
                subprotocols=[SUBPROTOCOL],  # type: ignore[list-item]
                compression=None,
                ping_interval=None,
                max_size=self.parameters.max_frame + 70_000,
                open_timeout=timeout,
                close_timeout=1,
            )
        except (OSError, TimeoutError, WebSocketException):
            return False
        link = SocketLink(socket, self._received)
        self._links.add(link)
        self._engine.connecting(link.connection)
        self._engine.connected(link.connection)
        self._ticker.touch()
        try:
            code = await link.run()
        finally:
            self._links.discard(link)
            self._judge_idle(link)
            self._engine.lost(link.connection)
            self._ticker.touch()
        if code is not None and 4500 <= code <= 4999 and self._closed is None:
            self._closed = CallError("unavailable", f"the server closed with {code}")
        return link.connection.answered

    def _judge_idle(self, link: SocketLink) -> None:
        if link.connection.answered and not link.connection.closed:
            now = asyncio.get_running_loop().time()
            self._engine.idle_cuts.cut(now * 1000, (now - link.last_active) * 1000)

    def _received(self, connection: Connection, message: Raw) -> None:
        self._engine.receive(connection, message)
        self._ticker.touch()

    def _session(self, core: SessionCore) -> None:
        self._served = ServiceCalls(
            core, self, self._handlers, lambda method: None, self._ticker.touch
        )
        core.on_writable = self._now_writable
        core.on_end = self._ended
        core.on_goodbye = self._goodbye
        core.on_auth = self._show_credentials

    def _show_credentials(self, connection: Connection) -> None:
        if self._engine.credentials is not None:
            connection.put(Auth(self._engine.credentials))

    def _now_writable(self) -> None:
        self._writable.set()
        if self._served is not None:
            self._served.writable()
        for call in self._calls:
            call.changed()

    def _live(self) -> None:
        self.on_status("live", transport="websocket")

    def _ended(self, error: CallError, reason: str) -> None:
        if reason not in ("gap", "closed") and error.retry == "never":
            self._closed = error
        self._engine.session = None
        self._engine.secret = secrets.token_bytes(16)
        self._now_writable()

    def _goodbye(self, frame: Goodbye) -> None:
        if frame.retry == "never" and frame.verdict == "ended":
            self._closed = CallError("unavailable", frame.message or "the server said goodbye")
        delay = float(frame.after_ms) if frame.retry == "after" else None
        if frame.window is not None:
            delay = frame.window.from_ms + random.random() * frame.window.span_ms
        self._retry_after = delay
        if frame.verdict == "kept" and frame.window is not None:
            move = asyncio.get_running_loop().create_task(self._move(delay or 0))
            self._moves.add(move)
            move.add_done_callback(self._moves.discard)

    async def _move(self, delay: float) -> None:
        """Opens another connection beside the one that is about to end."""
        await asyncio.sleep(delay / 1000)
        if not self._closing and self._engine.core is not None:
            await self._connection()

    def _refused(self, error: CallError) -> None:
        if error.retry == "never":
            self._closed = error
        elif error.retry == "after":
            self._retry_after = float(error.after_ms)

    def hint(self, name: str) -> None:
        """online and shown let a waiting attempt begin at once."""
        if name in ("online", "shown"):
            self._hint.set()

    def cut(self) -> None:
        """Loses the connections, as a network would."""
        for link in self._links:
            link.cut()

    # The end.

    async def close(self) -> None:
        self._closing = True
        core = self._engine.core
        if core is not None and core.ended is None:
            core.leave()
        for link in self._links:
            link.connection.close(1000)
        self._hint.set()
        await asyncio.wait([self._main], timeout=3)
        self._main.cancel()

    def _finish(self) -> None:
        core = self._engine.core
        error = self._closed or CallError("canceled", "the client was closed")
        if core is not None:
            core.end(error, "closed")
        self._closed = error
        self._ticker.stop()
        self._writable.set()
        self.on_status("closed", error=error)
