"""A call of a client's, which the next session may make again (spec 9.6)."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any, Protocol

from ..codec.errors import CodecError
from ..frames.frame_types import Cursor, Metadata, Open
from ..session.call_error import CallError
from ..session.core import SessionCore
from ..session.parameters import Parameters
from ..session.protocol import ANSWERS_MORE, SENDS_MORE, Method
from ..session.stream import Ended, Failed, Gap, Item, Message, Skipped, Started
from .calls import Call


@dataclass
class Request:
    """What a call is made of, each time; deadline is when it passes, by the loop's clock."""

    method: Method
    value: Any
    deadline: float | None = None
    key: str | None = None
    metadata: Metadata | None = None
    from_: Cursor | None = None


class Sessions(Protocol):
    parameters: Parameters

    async def openable(self) -> SessionCore: ...
    def results(self) -> str | None: ...


class ClientCall(Call):
    """Opens as soon as a session lets it; what comes of all attempts is one call's."""

    def __init__(self, sessions: Sessions, request: Request) -> None:
        super().__init__()
        self._sessions = sessions
        self._request = request
        self._repeats = 0
        self._handed = False
        self._results: str | None = None
        self.cursor: Cursor | None = request.from_
        self._over = False
        self._loop = asyncio.get_running_loop()
        self.opening = self._loop.create_task(self._open())
        if request.deadline is not None:
            self._loop.call_at(request.deadline, self._late)

    @property
    def answers_once(self) -> bool:
        return self._request.method.kind not in ANSWERS_MORE

    async def _open(self) -> None:
        request = self._request
        try:
            core = await self._sessions.openable()
            self._judge_epoch()
            frame = Open(
                request.method.code,
                0,
                deadline_ms=self._left(),
                key=request.key,
                from_=self.cursor,
                metadata=request.metadata,
            )
            stream = core.streams.open(request.method, request.value, frame)
        except CodecError as error:
            self._finish(CallError("invalid_argument", error.code, processed="no"))
        except CallError as error:
            self._finish(error)
        else:
            stream.repeat = self._again
            if request.method.kind != "event":
                stream.deadline = request.deadline
            self.bind(core, stream)

    def _judge_epoch(self) -> None:
        if not self._request.method.keyed:
            return
        now = self._sessions.results()
        if self._repeats and (self._results is None or self._results != now):
            raise CallError("unavailable", "the server may have forgotten the call's result")
        self._results = now

    def _left(self) -> int | None:
        deadline = self._request.deadline
        return None if deadline is None else max(1, round((deadline - self._loop.time()) * 1000))

    def _late(self) -> None:
        """The deadline of a call that waits for a session; one that runs has its stream's."""
        if self.stream is None and not self._over:
            self.opening.cancel()
            self._finish(CallError("deadline_exceeded", processed="no"))

    def _finish(self, error: CallError) -> None:
        self._over = True
        self.inbox.append(Failed(error, True))
        self.changed()

    def cancel(self) -> None:
        if self._over:
            return
        if self.stream is None:
            self.opening.cancel()
            self._finish(CallError("canceled", processed="no"))
            return
        self.stream.repeat = None
        super().cancel()

    def _again(self, handed: bool) -> bool:
        """The session ended: whether the next one makes the call again."""
        if not self._may_repeat(handed):
            return False
        arrived = [item for item in self.inbox if isinstance(item, (Failed, Gap))]
        self.inbox.clear()
        self.inbox.extend(arrived)
        self.stream = None
        self.opening = self._loop.create_task(self._open())
        return True

    def _may_repeat(self, handed: bool) -> bool:
        method = self._request.method
        if not handed and not self._handed:
            return method.kind not in SENDS_MORE or method.kind == "topic"
        self._handed = True
        if self._repeats >= self._sessions.parameters.call_repeats:
            return False
        self._repeats += 1
        if method.kind == "topic" or method.keyed:
            return True
        if self.stream is not None and not self.answers_once and self.stream.answered:
            return False
        return method.kind == "query" or method.policies.get("retry") == "idempotent"

    async def ready(self) -> None:
        """An answer of which there is one is the application's with the end behind it."""
        while True:
            await super().ready()
            if isinstance(self.inbox[0], Started):
                self._started(self.inbox.popleft().cursor)
            elif self._is_old(self.inbox[0]):
                self.inbox.popleft()
            elif self._subscribes_again(self.inbox[0]):
                self.inbox.popleft()
                self.stream = None
                self.opening = self._loop.create_task(self._open())
            elif not self.answers_once or not isinstance(self.inbox[0], Message):
                return
            elif len(self.inbox) > 1:
                if isinstance(self.inbox[1], Ended):
                    return
                self.inbox.popleft()
            else:
                await self.wait_for_change()

    def _started(self, cursor: Cursor) -> None:
        """A place in front of the cursor says again what was taken; one behind it is a gap."""
        before = self.cursor
        if self._repeats and before is not None and before.epoch:
            if before.epoch != cursor.epoch:
                self.inbox.appendleft(Gap("epoch"))
            elif cursor.offset > before.offset:
                self.inbox.appendleft(Gap("missing", cursor.offset - before.offset))
        same = before is not None and before.epoch == cursor.epoch
        if not same or before is None or cursor.offset > before.offset:
            self.cursor = cursor

    def _is_old(self, item: Item) -> bool:
        at, cursor = getattr(item, "behind", None), self.cursor
        return at is not None and cursor is not None and at <= cursor.offset

    def _subscribes_again(self, item: Item) -> bool:
        """A subscription that was opened goes on elsewhere (spec 15: R-HAND-22, R-TOPIC-6)."""
        if not isinstance(item, Failed) or not item.whole or self._request.method.kind != "topic":
            return False
        opened = self.stream is not None and self.stream.offset is not None
        self._repeats += 1
        return opened and item.error.retry == "now" and item.error.code in ("unavailable", "aborted")

    async def take(self) -> Item:
        item = await super().take()
        if isinstance(item, (Message, Skipped)) and item.behind is not None and self.cursor:
            self.cursor = Cursor(self.cursor.epoch, item.behind)
        if isinstance(item, Failed) and self._handed and item.error.processed == "no":
            item.error.processed = "maybe"
        if isinstance(item, Ended) or isinstance(item, Failed) and item.whole:
            self._over = True
        return item

    async def wait_to_end(self) -> None:
        """Until there is a half that can be ended."""
        while self.stream is None and not self._over:
            await self.wait_for_change()

    async def wait_to_send(self) -> None:
        await self.wait_to_end()
        await super().wait_to_send()
