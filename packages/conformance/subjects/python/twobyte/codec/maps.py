"""Maps, whose entries stand in the order of their keys (spec 2.4)."""

from __future__ import annotations

from typing import Any

from .binary_reader import BinaryReader
from .binary_writer import write_varint
from .depth import Depth
from .errors import CodecError
from .packed_bits import PackedBits, entries_fit, write_packed
from .slots import Slot
from .strings import DEFAULT_BOUND
from .text_reader import TextReader
from .type_base import Type, wrong


def entries_of(value: Any) -> list[tuple[Any, Any]]:
    """The entries of a map: a dict, or a list of pairs."""
    return list(value.items()) if isinstance(value, dict) else [(key, item) for key, item in value]


class MapType(Type):
    """entry_least: bytes that an entry takes at least."""

    least = 1

    def __init__(self, max_properties: int | None, entry_least: int, plain_keys: Any) -> None:
        self.bound = DEFAULT_BOUND if max_properties is None else max_properties
        self.declared = max_properties is not None
        self.entry_least = entry_least
        self.plain_keys = plain_keys
        self.key: Slot
        self.value: Slot

    def check(self, value: Any, depth: Depth) -> None:
        if not isinstance(value, (dict, list)):
            raise wrong()
        if isinstance(value, list) and any(
            not isinstance(pair, (list, tuple)) or len(pair) != 2 for pair in value
        ):
            raise wrong()
        entries = entries_of(value)
        for key, item in entries:
            self.key.check(key, depth)
            self.value.check(item, depth)
        if len({self.plain_keys(key) for key, _ in entries}) != len(entries):
            raise CodecError("duplicate_key")

    def constrain(self, value: Any) -> None:
        if not self.declared and len(value) > self.bound:
            raise CodecError("limit_exceeded")
        for key, item in entries_of(value):
            self.key.constrain(key)
            self.value.constrain(item)

    def _sorted(self, value: Any) -> list[tuple[Any, Any]]:
        texts = [(self.key.type.key_text(key), key, item) for key, item in entries_of(value)]
        texts.sort(key=lambda entry: entry[0])
        for (text, _, _), (following, _, _) in zip(texts, texts[1:]):
            if text == following:
                raise CodecError("not_expressible")
        return [(key, item) for _, key, item in texts]

    def write(self, value: Any, out: bytearray) -> None:
        entries = self._sorted(value)
        write_varint(out, len(entries))
        width = self.key.bits + self.value.bits
        if width:
            key_bits = self.key.bits
            write_packed(
                [self.key.bits_of(k) | self.value.bits_of(v) << key_bits for k, v in entries],
                width,
                out,
            )
        for key, item in entries:
            self.key.write(key, out)
            self.value.write(item, out)

    def _ordered(self, text: str, before: str | None, at: int, reader: Any) -> str:
        if before is not None and text <= before:
            raise reader.fail("duplicate_key" if text == before else "unsorted_keys", at)
        return text

    def read(self, bits: int, reader: BinaryReader) -> dict[Any, Any]:
        at = reader.pos
        count = reader.count()
        if count > self.bound:
            raise reader.fail("limit_exceeded", at)
        key_bits = self.key.bits
        width = key_bits + self.value.bits
        if not entries_fit(count, width, self.entry_least, reader):
            raise reader.fail("truncated")
        packed = PackedBits(count, width, reader)
        entries: dict[Any, Any] = {}
        before: str | None = None
        for _ in range(count):
            own = packed.next()
            at = reader.pos
            key = self.key.read(own & (1 << key_bits) - 1, reader)
            before = self._ordered(self.plain_keys(key), before, at, reader)
            entries[key] = self.value.read(own >> key_bits, reader)
        return entries

    def print(self, value: Any, out: list[str]) -> None:
        entries = self._sorted(value)
        out.append(str(len(entries)))
        for key, item in entries:
            self.key.print(key, False, out)
            self.value.print(item, False, out)

    def parse(self, token: str, reader: TextReader) -> dict[Any, Any]:
        count = reader.count(token, self.bound)
        entries: dict[Any, Any] = {}
        before: str | None = None
        for _ in range(count):
            key = self.key.parse(False, reader)
            before = self._ordered(self.plain_keys(key), before, reader.at, reader)
            entries[key] = self.value.parse(False, reader)
        return entries
