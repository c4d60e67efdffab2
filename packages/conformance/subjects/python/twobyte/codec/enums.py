"""Enums (spec 2.3)."""

from __future__ import annotations

from typing import Any

from .binary_reader import BinaryReader
from .depth import Depth
from .ordinals import Ordinals
from .text_reader import TextReader
from .type_base import Type, wrong


class EnumType(Type):
    """values: the members that a writer of the newest revision may use."""

    def __init__(self, ordinals: Ordinals[Any], values: set[Any]) -> None:
        self.ordinals = ordinals
        self.values = values
        self.bits = ordinals.width

    def check(self, value: Any, depth: Depth) -> None:
        if isinstance(value, bool) or not isinstance(value, (str, int, float)):
            raise wrong()
        if value not in self.values:
            raise wrong()

    def bits_of(self, value: Any) -> int:
        return self.ordinals.bits_of(self.ordinals.member(value)["ordinal"])

    def write(self, value: Any, out: bytearray) -> None:
        self.ordinals.write(self.ordinals.member(value)["ordinal"], out)

    def read(self, bits: int, reader: BinaryReader) -> Any:
        return self.ordinals.read(bits, reader)["value"]

    def print(self, value: Any, out: list[str]) -> None:
        out.append(str(self.ordinals.member(value)["ordinal"]))

    def parse(self, token: str, reader: TextReader) -> Any:
        return self.ordinals.parse(token, reader)["value"]

    def key_text(self, value: Any) -> str:
        return str(self.ordinals.member(value)["value"])
