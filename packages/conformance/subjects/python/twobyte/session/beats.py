"""Pings, pongs, and signs of life of one connection (spec chapter 12)."""

from __future__ import annotations

from collections.abc import Callable

from ..frames.frame_types import Ping, Pong
from .connection import Connection
from .counting import Counting

Random = Callable[[], float]


class Beats:
    """beat is in ms, as the welcome said it; only a server pings by itself."""

    def __init__(self, beat: float, dead_after: float, pings: bool, random: Random) -> None:
        self.beat = beat
        self._dead_after = dead_after
        self._pings = pings
        self._random = random

    def begin(self, connection: Connection, now: float) -> None:
        connection.last_seen = now
        connection.next_ping = now + self.beat * self._random() / 1000 if self._pings else None

    def due(self, connection: Connection) -> float:
        dead = connection.last_seen + self.beat * self._dead_after / 1000
        return min(dead, connection.next_ping or dead)

    def advance(self, connection: Connection, counting: Counting, now: float) -> bool:
        """Sends what is due; False when the connection is dead."""
        if now >= connection.last_seen + self.beat * self._dead_after / 1000:
            return False
        if connection.next_ping is not None and now >= connection.next_ping:
            connection.next_ping = now + self.beat * (0.85 + 0.15 * self._random()) / 1000
            self.ping(connection, counting)
        return True

    def ping(self, connection: Connection, counting: Counting) -> int:
        connection.pings += 1
        seen, received = connection.pong_seen, counting.tell()
        connection.put(Ping(connection.pings, seen, received, counting.sent))
        return connection.pings

    def pinged(self, connection: Connection, ping: Ping, counting: Counting) -> bool:
        """Answers; False when two pings in a row did not see the pongs before."""
        missed = connection.last_pong > ping.seen
        connection.unseen_pongs = connection.unseen_pongs + 1 if missed else 0
        if connection.unseen_pongs >= 2:
            return False
        connection.last_pong = ping.n
        connection.put(Pong(ping.n, counting.tell(), counting.sent))
        return True
