"""A value that is written as its difference from the one before it (spec 2.4)."""

from __future__ import annotations

from typing import Any

from .binary_reader import BinaryReader
from .binary_writer import write_zigzag
from .depth import Depth
from .integers import IntegerType
from .text_reader import TextReader
from .type_base import Type


class DifferenceType(Type):
    """Stands in the place of an integer type inside of a list; restart() begins a list."""

    least = 1

    def __init__(self, inner: IntegerType) -> None:
        self.inner = inner
        self.half = 1 << (inner.delta_width - 1)
        self.whole = 1 << inner.delta_width
        self.before = 0

    def restart(self) -> int:
        """Begins a list, and returns what continue_from() takes to go on with the one outside."""
        before, self.before = self.before, 0
        return before

    def continue_from(self, before: int) -> None:
        self.before = before

    def check(self, value: Any, depth: Depth) -> None:
        self.inner.check(value, depth)

    def _step(self, value: Any) -> int:
        difference = (int(value) - self.before + self.half) % self.whole - self.half
        self.before = int(value)
        return difference

    def _sum(self, difference: int, fail: Any) -> int:
        if not -self.half <= difference < self.half:
            raise fail("out_of_range")
        value = (self.before + difference) % self.whole
        if self.inner.signed and value >= self.half:
            value -= self.whole
        if not self.inner.low <= value <= self.inner.high:
            raise fail("out_of_range")
        self.before = value
        return value

    def write(self, value: Any, out: bytearray) -> None:
        write_zigzag(out, self._step(value))

    def read(self, bits: int, reader: BinaryReader) -> int:
        return self._sum(reader.zigzag(self.inner.longest), reader.fail)

    def print(self, value: Any, out: list[str]) -> None:
        out.append(self.inner.difference_token(self._step(value)))

    def parse(self, token: str, reader: TextReader) -> int:
        return self._sum(self.inner.difference_of(token, reader), reader.fail)
