"""What waits for the reader of one stream that may be slower than its producer (spec 10.4)."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any


@dataclass
class _Waiting:
    """One message, and how many in front of it were dropped."""

    dropped: int
    message: str
    value: Any


class ReaderLog:
    """overflow is the method's rule; at the bound of `disconnect` add() says False."""

    def __init__(self, overflow: dict[str, Any], bound: int = 1_024) -> None:
        self._mode = overflow["mode"]
        self._field = overflow.get("field", "")
        self._bound = bound
        self._items: deque[_Waiting] = deque()
        self._tail = 0
        self._changed = asyncio.Event()

    def add(self, message: str, value: Any) -> bool:
        if self._mode == "latest":
            for at, item in enumerate(self._items):
                if item.value[self._field] == value[self._field]:
                    self._drop(at)
                    break
        if len(self._items) >= self._bound:
            if self._mode == "disconnect":
                return False
            self._drop(0)
        dropped, self._tail = self._tail, 0
        self._items.append(_Waiting(dropped, message, value))
        self._changed.set()
        return True

    def _drop(self, at: int) -> None:
        lost = self._items[at].dropped + 1
        del self._items[at]
        if at < len(self._items):
            self._items[at].dropped += lost
        else:
            self._tail += lost

    async def feed(
        self,
        ready: Callable[[], Awaitable[None]],
        skip: Callable[[int], None],
        send: Callable[[str, Any], None],
    ) -> None:
        """Hands over what waits, each item when its reader is ready for one."""
        while True:
            while not self._items:
                self._changed.clear()
                await self._changed.wait()
            await ready()
            item = self._items.popleft()
            if item.dropped:
                skip(item.dropped)
            send(item.message, item.value)
            self._changed.set()

    async def drained(self) -> None:
        """Until nothing waits any more."""
        while self._items:
            self._changed.clear()
            await self._changed.wait()
