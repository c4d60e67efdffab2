"""A server of a protocol over WebSockets (spec 11.1, 11.2)."""

from __future__ import annotations

import asyncio
import http
import json
import random
import secrets
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import NegotiationError
from websockets.http11 import Request, Response

from ..frames.frame_types import Credentials
from ..session.call_error import CallError, Refusal
from ..session.connection import Connection
from ..session.counting import Raw
from ..session.parameters import Parameters
from ..session.protocol import Method, ServedProtocol
from ..session.server_engine import Outcome, ServerEngine
from ..session.server_session import ServerSession
from .calls import ServedCall
from .service_calls import Handler, ServiceCalls
from .socket_link import SocketLink
from .ticker import Ticker

Authenticate = Callable[[Credentials | None], Awaitable[str | None]]
SUBPROTOCOL = "twobyte.1"
Judge = Callable[[str | None, Method], None]


class Server:
    """Serves handlers, by the names of their methods, on one address.

    judge refuses a principal a method that asks for scopes, by raising Refusal.
    """

    def __init__(
        self,
        protocol: ServedProtocol,
        handlers: Mapping[str, Handler],
        parameters: Parameters,
        authenticate: Authenticate,
        judge: Judge = lambda principal, method: None,
    ) -> None:
        self.protocol = protocol
        self.on_begun: Callable[[ServerSession], None] = lambda session: None
        self.on_ended: Callable[[ServerSession, str], None] = lambda session, reason: None
        self.on_stopped: Callable[[ServedCall], None] = lambda call: None
        self._handlers = handlers
        self._parameters = parameters
        self._judge = judge
        self._authenticate = authenticate
        self._judging: set[asyncio.Task[None]] = set()
        loop = asyncio.get_running_loop()
        self.engine = ServerEngine(
            protocol, parameters, self._judge_hello, loop.time, random.random, secrets.token_bytes
        )
        self.engine.on_begun = self._begun
        self.engine.on_ended = lambda session, reason: self.on_ended(session, reason)
        self._ticker = Ticker(self.engine)
        self._server: Any = None

    def _judge_hello(
        self, credentials: Credentials | None, done: Callable[[Outcome], None]
    ) -> None:
        async def judged() -> None:
            try:
                outcome: Outcome = await self._authenticate(credentials)
            except CallError as error:
                outcome = error
            done(outcome)
            self._ticker.touch()

        task = asyncio.get_running_loop().create_task(judged())
        self._judging.add(task)
        task.add_done_callback(self._judging.discard)

    async def listen(self, host: str, port: int) -> str:
        """Listens, and gives the server's URL; port 0 takes any that is free."""
        self._server = await serve(
            self._serve,
            host,
            port,
            select_subprotocol=_subprotocol,
            process_request=_judge_request,
            compression=None,
            ping_interval=None,
            max_size=max(self._parameters.max_frame, 65_536) + 4_096,
            close_timeout=1,
        )
        bound = self._server.sockets[0].getsockname()[1]
        return f"http://{host}:{bound}"

    async def close(self) -> None:
        self.engine.close()
        await asyncio.sleep(0.02)
        self._server.close()
        await self._server.wait_closed()
        self._ticker.stop()

    async def _serve(self, socket: ServerConnection) -> None:
        link = SocketLink(socket, self._received)
        self.engine.connected(link.connection)
        self._ticker.touch()
        try:
            await link.run()
        finally:
            self.engine.lost(link.connection)
            self._ticker.touch()

    def _received(self, connection: Connection, message: Raw) -> None:
        self.engine.receive(connection, message)
        self._ticker.touch()

    def _begun(self, session: ServerSession) -> None:
        calls = ServiceCalls(
            session.core,
            session,
            self._handlers,
            lambda method: self._may(session, method),
            self._ticker.touch,
            lambda call: self.on_stopped(call),
        )
        session.application = calls
        session.core.on_writable = calls.writable
        self.on_begun(session)

    def _may(self, session: ServerSession, method: Method) -> None:
        self.engine.judge_room(session.principal)
        if method.public:
            return
        if session.principal is None:
            raise Refusal("unauthenticated", "the method asks for a principal")
        self._judge(session.principal, method)


def _subprotocol(connection: ServerConnection, offered: Any) -> Any:
    if SUBPROTOCOL not in offered:
        raise NegotiationError(f"the subprotocol {SUBPROTOCOL} has to be offered")
    return SUBPROTOCOL


def _judge_request(connection: ServerConnection, request: Request) -> Response | None:
    if request.path.endswith("/ready"):
        return connection.respond(http.HTTPStatus.OK, "")
    if request.path != "/":
        return _problem(connection, http.HTTPStatus.NOT_FOUND, f"nothing is at {request.path}")
    origin = request.headers.get("Origin")
    if origin is not None and origin.partition("://")[2] != request.headers.get("Host"):
        detail = f"the origin {origin} is not allowed"
        return _problem(connection, http.HTTPStatus.FORBIDDEN, detail)
    offered = request.headers.get_all("Sec-WebSocket-Protocol")
    names = [name.strip() for line in offered for name in line.split(",")]
    if "Upgrade" in request.headers and SUBPROTOCOL not in names:
        detail = f"the subprotocol {SUBPROTOCOL} has to be offered"
        return _problem(connection, http.HTTPStatus.BAD_REQUEST, detail)
    return None


def _problem(connection: ServerConnection, status: http.HTTPStatus, detail: str) -> Response:
    body = {"type": "about:blank", "title": status.phrase, "status": status.value, "detail": detail}
    response = connection.respond(status, json.dumps(body))
    del response.headers["Content-Type"]
    response.headers["Content-Type"] = "application/problem+json"
    return response
