"""Runs the handlers of the calls that come in a session."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from ..codec.errors import CodecError
from ..frames.frame_types import Open
from ..session.call_error import CallError, Refusal
from ..session.core import SessionCore
from ..session.protocol import Method
from ..session.stream import Stream
from .calls import Call, ServedCall, SlowReader

Handler = Callable[[ServedCall], Awaitable[None]]
_LOG = logging.getLogger("twobyte")


class ServiceCalls:
    """handlers are by the name of the method, Service.method; touch is called after each send."""

    def __init__(
        self,
        core: SessionCore,
        session: Any,
        handlers: Mapping[str, Handler],
        judge: Callable[[Method], None],
        touch: Callable[[], None],
        on_stopped: Callable[[ServedCall], None] = lambda call: None,
    ) -> None:
        self._core = core
        self._session = session
        self._handlers = handlers
        self._touch = touch
        self._on_stopped = on_stopped
        self._calls: dict[int, ServedCall] = {}
        self._made: set[Call] = set()
        self._writable = asyncio.Event()
        core.streams.judge = judge
        core.streams.on_open = self._open

    def writable(self) -> None:
        self._writable.set()
        for call in [*self._calls.values(), *self._made]:
            call.changed()

    async def call(self, method: str, value: Any) -> Call:
        """Calls what the other side serves, when the session lets it."""
        core = self._core
        while not core.writable or core.streams.table.mine >= core.peer_limits.streams:
            if core.ended is not None:
                raise CallError("unavailable", "the session is over", processed="no")
            self._writable.clear()
            await self._writable.wait()
        found = core.protocol.methods[method]
        call = Call()
        call.bind(core, core.streams.open(found, value, Open(found.code, 0)))
        self._made.add(call)
        self._touch()
        return call

    def _open(self, stream: Stream, value: Any, frame: Open) -> None:
        handler = self._handlers.get(stream.method.name)
        if handler is None:
            raise Refusal("unimplemented", f"{stream.method.name} has no handler")
        call = ServedCall(
            self._core, stream, self._session, value, frame.key, frame.metadata, frame.from_
        )
        deadline = stream.method.policies.get("deadlineMs")
        if deadline is not None and stream.deadline is None:
            stream.deadline = self._core.clock() + deadline / 1000
        if stream.method.kind == "serverStream" and stream.method.keyed:
            call.open_log(secrets.token_hex(8), 0)
        self._calls[id(stream)] = call
        stream.entered = True
        task = asyncio.get_running_loop().create_task(self._run(handler, call))

        def stopped(error: CallError) -> None:
            if not task.done():
                task.cancel()
                self._on_stopped(call)

        stream.stopped = stopped

    async def _run(self, handler: Handler, call: ServedCall) -> None:
        stream = call.open_stream
        try:
            await _handled(handler, call)
            if stream.method.kind != "event" and not stream.out_over:
                call.end()
        except CallError as error:
            call.fail(error)
        except CodecError as error:
            _LOG.error("%s answered with a wrong value: %s", call.method, error)
            call.fail(CallError("internal"))
        except asyncio.CancelledError:
            pass
        except Exception:
            _LOG.exception("the handler of %s threw", call.method)
            call.fail(CallError("internal"))
        finally:
            call.over()
            self._calls.pop(id(stream), None)
            self._touch()


async def _handled(handler: Handler, call: ServedCall) -> None:
    """Runs a handler until what it sent, and its error, may follow."""
    try:
        await handler(call)
    except SlowReader:
        raise
    except Exception:
        await call.finished()
        raise
    await call.finished()
