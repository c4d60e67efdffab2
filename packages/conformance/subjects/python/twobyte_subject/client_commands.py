"""Clients, and the calls that the suite makes with them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from twobyte.codec.json_mapping import JsonMapping
from twobyte.frames.frame_types import Credentials, Cursor
from twobyte.net.client_call import ClientCall
from twobyte.net.client import Client
from twobyte.session.call_error import CallError
from twobyte.session.parameters import parameters_of
from twobyte.session.protocol import Method, ServedProtocol
from twobyte.session.stream import Ended, Failed, Gap, Message, Skipped

from .failures import Failure
from .reporting import Tell
from .test_service import TestService


def told_error(error: CallError) -> dict[str, Any]:
    told: dict[str, Any] = {
        "code": error.code, "retry": error.retry, "processed": error.processed
    }
    if error.retry == "after":
        told["afterMs"] = error.after_ms
    return told


class DrivenCall:
    """One call of the suite's, its sends in order, and how many messages it may take."""

    def __init__(self) -> None:
        self.steps: asyncio.Queue[Callable[[ClientCall], Any]] = asyncio.Queue()
        self.allowed: int | None = None
        self.more = asyncio.Event()
        self.call: ClientCall | None = None

    def allow(self, count: int | None) -> None:
        self.allowed = None if count is None else (self.allowed or 0) + count
        self.more.set()

    async def wait(self) -> None:
        """Until the application takes another message."""
        while self.allowed == 0:
            self.more.clear()
            await self.more.wait()
        if self.allowed is not None:
            self.allowed -= 1


class ClientCommands:
    """Handles are c1, c2 and so on; refs are the suite's."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._clients: dict[str, Client] = {}
        self._calls: dict[tuple[str, str], DrivenCall] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._count = 0

    def open(self, request: dict[str, Any], protocol: ServedProtocol) -> dict[str, Any]:
        if "websocket" not in request.get("transports", ["websocket"]):
            raise Failure("unsupported", "this client has WebSockets alone")
        try:
            parameters = parameters_of(request.get("parameters") or {})
        except KeyError as name:
            raise Failure("unsupported", f"the parameter {name} cannot be set") from None
        given = request.get("credentials")
        credentials = Credentials(given["scheme"], given["value"]) if given else None
        self._count += 1
        handle = f"c{self._count}"
        service = TestService(lambda ev, call, **members: None)
        client = Client(
            protocol,
            request["url"],
            parameters,
            request.get("profile") == "text",
            credentials,
            service.mirror(),
        )
        client.on_status = lambda state, **members: self._status(handle, state, members)
        client.on_gap = lambda reason: self._tell("gap", client=handle, reason=reason)
        self._clients[handle] = client
        return {"client": handle}

    def _status(self, handle: str, state: str, members: dict[str, Any]) -> None:
        if "error" in members:
            members = members | {"error": told_error(members["error"])}
        self._tell("status", client=handle, state=state, **members)

    def _client(self, request: dict[str, Any]) -> Client:
        found = self._clients.get(request["client"])
        if found is None:
            raise Failure("failed", f"no client {request['client']}")
        return found

    def _driven(self, request: dict[str, Any]) -> DrivenCall:
        found = self._calls.get((request["client"], request["ref"]))
        if found is None:
            raise Failure("failed", f"no call {request['ref']}")
        return found

    def call(self, request: dict[str, Any], protocol: ServedProtocol) -> dict[str, Any]:
        client = self._client(request)
        method = _method(protocol, request["method"])
        value = JsonMapping(protocol.ir).struct(method.input, request["input"])
        driven = self._calls[(request["client"], request["ref"])] = DrivenCall()
        driven.allowed = request.get("take")
        task = asyncio.create_task(self._drive(client, driven, request, method, value))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return {}

    async def _drive(
        self,
        client: Client,
        driven: DrivenCall,
        request: dict[str, Any],
        method: Method,
        value: Any,
    ) -> None:
        names = {"client": request["client"], "ref": request["ref"]}
        call = client.call(
            method.name,
            value,
            request.get("deadlineMs"),
            request.get("key"),
            request.get("metadata"),
            _cursor(request.get("from")),
        )
        driven.call = call
        steps = asyncio.create_task(_steps(driven, call))
        try:
            if method.kind == "event":
                await call.opening
                if call.stream is not None:
                    self._tell("end", **names)
                    return
            await self._items(client, driven, call, names)
        finally:
            steps.cancel()
            client.forget(call)

    async def _items(
        self, client: Client, driven: DrivenCall, call: ClientCall, names: dict[str, str]
    ) -> None:
        mapping = JsonMapping(client.protocol.ir)
        while True:
            await call.ready()
            if isinstance(call.inbox[0], Message):
                await driven.wait()
            item = await call.take()
            if isinstance(item, Message):
                told = mapping.struct_form(item.name, item.value)
                self._tell("message", message=item.name, value=told, **names)
            elif isinstance(item, Skipped):
                self._tell("skip", count=item.count, reason=item.reason, **names)
            elif isinstance(item, Gap):
                count = {} if item.count is None else {"count": item.count}
                self._tell("gap", reason=item.reason, **names, **count)
            elif isinstance(item, Ended):
                members = {} if item.metadata is None else {"metadata": item.metadata}
                self._tell("end", **names, **members)
                return
            elif isinstance(item, Failed):
                self._failed(mapping, item, names)
                if item.whole:
                    return

    def _failed(self, mapping: JsonMapping, item: Failed, names: dict[str, str]) -> None:
        told = told_error(item.error)
        if item.error.detail is not None:
            name, detail = item.error.detail
            told["detail"] = {"message": name, "value": mapping.struct_form(name, detail)}
        self._tell("error" if item.whole else "refused", error=told, **names)

    def send(self, request: dict[str, Any], protocol: ServedProtocol) -> dict[str, Any]:
        driven = self._driven(request)

        async def step(call: ClientCall) -> None:
            await call.wait_to_send()
            name = request.get("message") or call.open_stream.method.messages["input"][0][0]
            await call.send(name, JsonMapping(protocol.ir).struct(name, request["value"]))

        driven.steps.put_nowait(step)
        return {}

    def half_close(self, request: dict[str, Any]) -> dict[str, Any]:
        async def step(call: ClientCall) -> None:
            await call.wait_to_end()
            call.end()

        self._driven(request).steps.put_nowait(step)
        return {}

    def cancel(self, request: dict[str, Any]) -> dict[str, Any]:
        driven = self._driven(request)
        if driven.call is not None:
            driven.call.cancel()
        return {}

    def take(self, request: dict[str, Any]) -> dict[str, Any]:
        self._driven(request).allow(request.get("count"))
        return {}

    def cursor(self, request: dict[str, Any]) -> dict[str, Any]:
        call = self._driven(request).call
        if call is None or call.cursor is None:
            return {}
        return {"cursor": {"epoch": call.cursor.epoch, "offset": call.cursor.offset}}

    def hint(self, request: dict[str, Any]) -> dict[str, Any]:
        self._client(request).hint(request["hint"])
        return {}

    async def close(self, request: dict[str, Any]) -> dict[str, Any]:
        await self._client(request).close()
        return {}

    async def close_all(self) -> None:
        for client in self._clients.values():
            await client.close()


async def _steps(driven: DrivenCall, call: ClientCall) -> None:
    while True:
        step = await driven.steps.get()
        try:
            await step(call)
        except CallError:
            return


def _method(protocol: ServedProtocol, name: str) -> Method:
    """By Service.method, or by the name alone of one that servers serve."""
    found = protocol.methods.get(name)
    if found is not None:
        return found
    served = [method for method in protocol.methods.values() if method.served_by == "server"]
    same = [method for method in served if method.name.partition(".")[2] == name]
    if not same:
        raise Failure("unknown", f"no method {name}")
    return same[0]


def _cursor(given: dict[str, Any] | None) -> Cursor | None:
    return None if given is None else Cursor(given["epoch"], given["offset"])
