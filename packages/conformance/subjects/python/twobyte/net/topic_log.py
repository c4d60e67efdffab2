"""The log of a topic's key, from which each subscriber reads at its own place (spec 9.3, 10.4)."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any

from ..frames.frame_types import Cursor
from .calls import ServedCall


class TopicLog:
    """items are (message, value); first is the offset of the oldest that is kept."""

    def __init__(self, epoch: str, replay: int, size: int = 1_024) -> None:
        self.epoch = epoch
        self._replay = replay
        self._items: deque[tuple[str, Any]] = deque(maxlen=size)
        self._next = 0
        self._grown = asyncio.Event()

    @property
    def first(self) -> int:
        return self._next - len(self._items)

    def publish(self, message: str, value: Any) -> None:
        self._items.append((message, value))
        self._next += 1
        self._grown.set()
        self._grown = asyncio.Event()

    def place(self, cursor: Cursor | None) -> int:
        """Where a subscription begins: its cursor, so many of the last items, or now."""
        if cursor is None:
            return self._next
        if cursor.epoch == "":
            return max(self.first, self._next - min(cursor.offset, self._replay))
        if cursor.epoch != self.epoch or cursor.offset > self._next:
            return self.first
        return max(cursor.offset, self.first)

    async def feed(self, call: ServedCall, offset: int) -> None:
        """Sends what is published, and says what a slow reader lost, until the call is over."""
        while True:
            if offset < self.first:
                call.skip(self.first - offset)
                offset = self.first
            if offset == self._next:
                await self._grown.wait()
                continue
            await call.wait_to_send()
            if offset >= self.first:
                message, value = self._items[offset - self.first]
                call.core.streams.send(call.stream, message, value)
                offset += 1
