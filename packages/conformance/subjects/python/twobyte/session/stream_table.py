"""Which streams of a session are open, and which ids are free (spec 9)."""

from __future__ import annotations

from collections.abc import Iterator

from .counting import Counting
from .stream import Stream


class StreamTable:
    """seen has every id that ever was a stream's; closing ones are over, and their ids not free."""

    def __init__(self, server: bool, counting: Counting) -> None:
        self.seen: set[int] = set()
        self._first = 1 if server else 0
        self._counting = counting
        self._open: dict[int, Stream] = {}
        self._by_data_id: dict[int, Stream] = {}
        self._closing: dict[int, Stream] = {}

    def __iter__(self) -> Iterator[Stream]:
        """Those that are open now, whatever becomes of them meanwhile."""
        return iter(list(self._open.values()))

    def get(self, id_: int) -> Stream | None:
        return self._open.get(id_)

    def by_data_id(self, id_: int) -> Stream | None:
        """Of the ids that an opened frame gave."""
        return self._by_data_id.get(id_)

    def has(self, id_: int) -> bool:
        """Whether an id is one of an open stream's."""
        return id_ in self._open or id_ in self._by_data_id

    @property
    def mine(self) -> int:
        return sum(stream.mine for stream in self._open.values())

    @property
    def theirs(self) -> int:
        return len(self._open) - self.mine

    def free_id(self) -> int:
        self.forget_settled()
        found = self._first
        while self.has(found) or found in self._closing:
            found += 2
        return found

    def add(self, stream: Stream) -> None:
        self._open[stream.id] = stream
        self.seen.add(stream.id)

    def give_data_id(self, stream: Stream, id_: int) -> None:
        stream.data_id = id_
        if id_ != stream.id:
            self._by_data_id[id_] = stream

    def settle(self, stream: Stream) -> bool:
        """Takes a stream out whose halves are over, and says whether it did."""
        if not stream.over or self._open.get(stream.id) is not stream:
            return False
        del self._open[stream.id]
        if stream.data_id is not None:
            self._by_data_id.pop(stream.data_id, None)
        if stream.mine:
            self._closing[stream.id] = stream
        return True

    def forget_settled(self) -> None:
        """Ids are free once what ended their streams is acknowledged in both directions."""
        counting = self._counting
        for id_, stream in list(self._closing.items()):
            out = stream.last_out is not None and stream.last_out <= counting.acknowledged
            if out and stream.last_in <= counting.told:
                del self._closing[id_]

    def clear(self) -> None:
        self._open.clear()
        self._by_data_id.clear()

    def raised_limits(self) -> list[tuple[int, int]]:
        return [
            (stream.id, stream.in_limit)
            for stream in self._open.values()
            if not stream.in_over and stream.in_limit > stream.first_in_limit
        ]

    def due(self) -> float | None:
        times = [one.deadline for one in self._open.values() if one.deadline is not None]
        return min(times) if times else None
