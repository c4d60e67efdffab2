"""Lists (spec 2.4)."""

from __future__ import annotations

from typing import Any

from .binary_reader import BinaryReader
from .binary_writer import write_varint
from .depth import Depth
from .differences import DifferenceType
from .errors import CodecError
from .packed_bits import PackedBits, entries_fit, write_packed
from .slots import Slot
from .strings import DEFAULT_BOUND
from .text_reader import TextReader
from .type_base import Type, wrong


class ListType(Type):
    """item_least: bytes that an item takes at least. differences: what restarts with the list."""

    least = 1

    def __init__(self, max_items: int | None, item_least: int) -> None:
        self.bound = DEFAULT_BOUND if max_items is None else max_items
        self.declared = max_items is not None
        self.item_least = item_least
        self.item: Slot
        self.differences: list[DifferenceType] = []

    def check(self, value: Any, depth: Depth) -> None:
        if not isinstance(value, (list, tuple)):
            raise wrong()
        for item in value:
            self.item.check(item, depth)

    def constrain(self, value: Any) -> None:
        if not self.declared and len(value) > self.bound:
            raise CodecError("limit_exceeded")
        for item in value:
            self.item.constrain(item)

    def _begin(self) -> list[int]:
        return [difference.restart() for difference in self.differences]

    def _finish(self, before: list[int]) -> None:
        for difference, value in zip(self.differences, before):
            difference.continue_from(value)

    def write(self, value: Any, out: bytearray) -> None:
        write_varint(out, len(value))
        if self.item.bits:
            write_packed([self.item.bits_of(item) for item in value], self.item.bits, out)
        before = self._begin()
        for item in value:
            self.item.write(item, out)
        self._finish(before)

    def read(self, bits: int, reader: BinaryReader) -> list[Any]:
        at = reader.pos
        count = reader.count()
        if count > self.bound:
            raise reader.fail("limit_exceeded", at)
        if not entries_fit(count, self.item.bits, self.item_least, reader):
            raise reader.fail("truncated")
        packed = PackedBits(count, self.item.bits, reader)
        before = self._begin()
        items = [self.item.read(packed.next(), reader) for _ in range(count)]
        self._finish(before)
        return items

    def print(self, value: Any, out: list[str]) -> None:
        out.append(str(len(value)))
        before = self._begin()
        for item in value:
            self.item.print(item, False, out)
        self._finish(before)

    def parse(self, token: str, reader: TextReader) -> list[Any]:
        count = reader.count(token, self.bound)
        before = self._begin()
        items = [self.item.parse(False, reader) for _ in range(count)]
        self._finish(before)
        return items
