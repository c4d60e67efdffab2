"""Servers of the test service, as the suite asks for them."""

from __future__ import annotations

from typing import Any

from twobyte.frames.frame_types import Credentials
from twobyte.net.calls import ServedCall
from twobyte.net.server import Server
from twobyte.session.call_error import CallError, Refusal
from twobyte.session.parameters import parameters_of
from twobyte.session.protocol import Method, ServedProtocol

from .failures import Failure
from .reporting import Tell
from .test_service import TestService


class Principal(str):
    """A name, with the scopes that its credentials bring."""

    scopes: tuple[str, ...] = ()


async def authenticate(service: TestService, credentials: Credentials | None) -> str | None:
    """bearer, whose value is the principal's name, and what is to become of it."""
    if credentials is None:
        return None
    name, *said = credentials.value.split(";")
    if credentials.scheme != "bearer" or name in ("expired", "wrong"):
        raise CallError("unauthenticated", "these credentials are not good", processed="no")
    for option in said:
        if option.startswith("gate="):
            await service.gate(option.removeprefix("gate=")).wait()
    principal = Principal(name)
    if name.startswith("admin") and "plain" not in said:
        principal.scopes = ("admin",)
    return principal


def judge(principal: str | None, method: Method) -> None:
    if not set(method.scopes) <= set(getattr(principal, "scopes", ())):
        raise Refusal("permission_denied", "only some may")


class ServerCommands:
    """Handles are s1, s2 and so on."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._servers: dict[str, tuple[Server, TestService]] = {}
        self._count = 0

    async def listen(self, request: dict[str, Any], protocol: ServedProtocol) -> dict[str, Any]:
        try:
            parameters = parameters_of(request.get("parameters") or {})
        except KeyError as name:
            raise Failure("unsupported", f"the parameter {name} cannot be set") from None
        self._count += 1
        handle = f"s{self._count}"
        service = TestService(
            lambda ev, call, **members: self._tell(
                ev, server=handle, session=call.session.id, **_named(ev, call), **members
            )
        )
        server = Server(
            protocol,
            service.test(),
            parameters,
            lambda credentials: authenticate(service, credentials),
            judge,
        )
        server.on_begun = lambda session: self._tell(
            "session-begun", server=handle, session=session.id, principal=session.principal
        )
        server.on_ended = lambda session, reason: self._tell(
            "session-ended", server=handle, session=session.id, reason=reason
        )
        server.on_stopped = lambda call: self._tell(
            "canceled", server=handle, session=call.session.id, nonce=_nonce(call)
        )
        self._servers[handle] = (server, service)
        return {"server": handle, "url": await server.listen("127.0.0.1", 0)}

    def _found(self, request: dict[str, Any]) -> tuple[Server, TestService]:
        found = self._servers.get(request["server"])
        if found is None:
            raise Failure("failed", f"no server {request['server']}")
        return found

    async def publish(self, request: dict[str, Any], item: Any) -> dict[str, Any]:
        self._found(request)[1].publish(request["key"], item)
        return {}

    async def shutdown(self, request: dict[str, Any]) -> dict[str, Any]:
        await self._found(request)[0].close()
        del self._servers[request["server"]]
        return {}

    async def close(self) -> None:
        for server, _ in self._servers.values():
            await server.close()


def _named(event: str, call: ServedCall) -> dict[str, Any]:
    return {"call": call.method.partition(".")[2]} if event == "entered" else {}


def _nonce(call: ServedCall) -> Any:
    plan = call.input.get("plan", call.input)
    return plan.get("nonce", plan.get("name"))
