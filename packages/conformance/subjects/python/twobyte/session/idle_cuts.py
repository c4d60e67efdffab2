"""Connections that something between cuts when they are idle (spec 12.1)."""

from __future__ import annotations

LEAST_MS = 2_000
LIKENESS = 0.1
SHARE = 0.6


class IdleCuts:
    """Remembers what beats to ask for. Times are in ms."""

    def __init__(self, memory: float) -> None:
        self._memory = memory
        self._before: float | None = None
        self._beat: int | None = None
        self._until = 0.0

    def cut(self, now: float, idle: float) -> None:
        """A connection was cut after so long without anything on it."""
        if idle < LEAST_MS:
            self._before = None
            return
        before, self._before = self._before, idle
        if before is not None and abs(idle - before) <= before * LIKENESS:
            self._beat, self._until = int(min(idle, before) * SHARE), now + self._memory

    def max_beat(self, now: float, own: float | None) -> int | None:
        """What a hello asks for, beside what the client itself wants."""
        known = [beat for beat in (own, self._beat if now < self._until else None) if beat]
        return int(min(known)) if known else None
