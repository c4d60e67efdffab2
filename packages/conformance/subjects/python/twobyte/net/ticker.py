"""Calls an engine when something falls due."""

from __future__ import annotations

import asyncio
from typing import Protocol


class Engine(Protocol):
    def due(self) -> float | None: ...
    def advance(self) -> None: ...


class Ticker:
    """touch() after everything that an engine was told; what is due is done at the turn's end."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._loop = asyncio.get_running_loop()
        self._timer: asyncio.TimerHandle | asyncio.Handle | None = None
        self._soon = False
        self._stopped = False

    def touch(self) -> None:
        if not self._soon and not self._stopped:
            self._soon = True
            self._loop.call_soon(self._run)

    def _run(self) -> None:
        self._soon = False
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._stopped:
            return
        due = self._engine.due()
        if due is not None and due <= self._loop.time():
            self._engine.advance()
            due = self._engine.due()
        if due is not None:
            delay = max(due - self._loop.time(), 0.001)
            self._timer = self._loop.call_later(delay, self._run)

    def stop(self) -> None:
        self._stopped = True
        if self._timer is not None:
            self._timer.cancel()
