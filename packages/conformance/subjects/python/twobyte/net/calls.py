"""One call as an application has it: items come, messages go, and each may have to wait."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any

from ..frames.frame_types import Cursor, Metadata, Skip, StreamError
from ..session.call_error import CallError
from ..session.core import SessionCore
from ..session.stream import Failed, Item, Message, Stream
from .reader_log import ReaderLog


class Call:
    """Either side's view of a stream, which may be another one in the next session."""

    core: SessionCore
    stream: Stream | None

    def __init__(self) -> None:
        self.stream = None
        self.inbox: deque[Item] = deque()
        self._changed = asyncio.Event()

    def bind(self, core: SessionCore, stream: Stream) -> None:
        """What comes on the stream comes to this call from now on."""
        self.core, self.stream = core, stream
        self.inbox.extend(stream.inbox)
        stream.inbox = self.inbox
        stream.changed = self._changed.set
        self._changed.set()

    @property
    def open_stream(self) -> Stream:
        if self.stream is None:
            raise CallError("unavailable", "the call is not open", processed="no")
        return self.stream

    def changed(self) -> None:
        self._changed.set()

    async def wait_for_change(self) -> None:
        self._changed.clear()
        await self._changed.wait()

    async def take(self) -> Item:
        """The next item of the peer's half; a message counts as taken with it."""
        await self.ready()
        item = self.inbox.popleft()
        if isinstance(item, Message) and item.stream is self.stream and self.stream is not None:
            self.core.streams.took(self.stream, item.size)
        return item

    async def ready(self) -> None:
        """Until there is an item to take."""
        while not self.inbox:
            await self.wait_for_change()

    async def send(self, message: str, value: Any) -> None:
        """Sends a message when there is credit and room for it."""
        await self.wait_to_send()
        self.core.streams.send(self.open_stream, message, value)

    async def wait_to_send(self) -> None:
        while not self.core.streams.can_send(self.open_stream):
            if self.core.ended is not None or self.open_stream.out_over:
                break
            await self.wait_for_change()
        if self.core.ended is not None or self.open_stream.out_over:
            raise CallError("unavailable", "the call is over")

    def end(self, metadata: Metadata | None = None) -> None:
        self.core.streams.end_half(self.open_stream, metadata)

    def fail(self, error: CallError) -> None:
        self.core.streams.fail(self.open_stream, error)

    def cancel(self) -> None:
        stream = self.open_stream
        self.core.streams.cancel(stream)
        if not stream.in_over:
            stream.put(Failed(CallError("canceled", "", processed="maybe"), True))


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
        super().__init__()
        self.bind(core, stream)
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
        self.core.streams.send(self.open_stream, message, value)

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
        return self.open_stream.method.name

    @property
    def revision(self) -> int:
        return self.open_stream.revision

    def skip(self, count: int) -> None:
        """Says that so many messages were dropped for a slow reader."""
        if not self.open_stream.out_over:
            self.core.send(Skip(self.open_stream.id, count, "overflow"), self.open_stream)

    def refuse(self, error: CallError) -> None:
        """Refuses one message of the caller's; the stream goes on."""
        if not self.open_stream.over:
            self.core.send(
                StreamError(self.open_stream.id, "message", error.frame_error()), self.open_stream
            )

    def open_log(self, epoch: str, offset: int) -> None:
        """Says where the messages of a log begin; before the first of them."""
        self.core.streams.opened(self.open_stream, epoch, offset)
