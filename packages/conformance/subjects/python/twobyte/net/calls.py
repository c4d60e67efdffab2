"""One call as an application has it: items come, messages go, and each may have to wait."""

from __future__ import annotations

import asyncio
from typing import Any

from ..frames.frame_types import Cursor, Metadata, Skip, StreamError
from ..session.call_error import CallError
from ..session.core import SessionCore
from ..session.stream import Failed, Item, Message, Stream
from .reader_log import ReaderLog


class Call:
    """Either side's view of a stream that is open."""

    def __init__(self, core: SessionCore, stream: Stream) -> None:
        self.core = core
        self.stream = stream
        self._changed = asyncio.Event()
        stream.changed = self._changed.set

    def changed(self) -> None:
        self._changed.set()

    async def take(self) -> Item:
        """The next item of the peer's half; a message counts as taken with it."""
        await self.ready()
        item = self.stream.inbox.popleft()
        if isinstance(item, Message):
            self.core.streams.took(self.stream, item.size)
        return item

    async def ready(self) -> None:
        """Until there is an item to take."""
        while not self.stream.inbox:
            self._changed.clear()
            await self._changed.wait()

    async def send(self, message: str, value: Any) -> None:
        """Sends a message when there is credit and room for it."""
        await self.wait_to_send()
        self.core.streams.send(self.stream, message, value)

    async def wait_to_send(self) -> None:
        while not self.core.streams.can_send(self.stream):
            if self.core.ended is not None or self.stream.out_over:
                raise CallError("unavailable", "the call is over")
            self._changed.clear()
            await self._changed.wait()
        if self.stream.out_over:
            raise CallError("unavailable", "the call is over")

    def end(self, metadata: Metadata | None = None) -> None:
        self.core.streams.end_half(self.stream, metadata)

    def fail(self, error: CallError) -> None:
        self.core.streams.fail(self.stream, error)

    def cancel(self) -> None:
        self.core.streams.cancel(self.stream)
        if not self.stream.in_over:
            error = CallError("canceled", "", processed="maybe")
            self.stream.put(Failed(error, True))


class SlowReader(CallError):
    """More waits for a reader than its method allows; what waits is not sent any more."""

    def __init__(self) -> None:
        super().__init__("resource_exhausted", "the reader is too slow", "now")


class ServedCall(Call):
    """What a handler gets: the input, and what the open said."""

    def __init__(
        self,
        core: SessionCore,
        stream: Stream,
        session: Any,
        value: Any,
        key: str | None,
        metadata: Metadata | None,
        from_: Cursor | None,
    ) -> None:
        super().__init__(core, stream)
        self.from_ = from_
        self.session = session
        self.input = value
        self.key = key
        self.metadata = metadata or {}
        self._log: ReaderLog | None = None
        self._feed: asyncio.Task[None] | None = None
        overflow = stream.method.policies["overflow"]
        if overflow["mode"] != "block" and stream.method.kind != "topic":
            self._log = ReaderLog(overflow)
            self._feed = asyncio.get_running_loop().create_task(self._feed_reader(self._log))

    async def _feed_reader(self, log: ReaderLog) -> None:
        try:
            await log.feed(self.wait_to_send, self.skip, self._hand_over)
        except CallError:
            return  # The call is over, and nobody reads on.

    def _hand_over(self, message: str, value: Any) -> None:
        self.core.streams.send(self.stream, message, value)

    async def send(self, message: str, value: Any) -> None:
        """Sends a message, or has it wait as the method's overflow says."""
        if self._log is None:
            await super().send(message, value)
            return
        if not self._log.add(message, value):
            raise SlowReader
        await asyncio.sleep(0)

    async def finished(self) -> None:
        """Until all that was sent is on its way."""
        if self._log is not None:
            await self._log.drained()

    def over(self) -> None:
        """The handler has come to its end, or was stopped."""
        if self._feed is not None:
            self._feed.cancel()

    @property
    def method(self) -> str:
        return self.stream.method.name

    @property
    def revision(self) -> int:
        return self.stream.revision

    def skip(self, count: int) -> None:
        """Says that so many messages were dropped for a slow reader."""
        if not self.stream.out_over:
            self.core.send(Skip(self.stream.id, count, "overflow"), self.stream)

    def refuse(self, error: CallError) -> None:
        """Refuses one message of the caller's; the stream goes on."""
        if not self.stream.over:
            self.core.send(
                StreamError(self.stream.id, "message", error.frame_error()), self.stream
            )

    def open_log(self, epoch: str, offset: int) -> None:
        """Says where the messages of a log begin; before the first of them."""
        self.core.streams.opened(self.stream, epoch, offset)
