"""Unions of structs (spec 2.3, 2.5)."""

from __future__ import annotations

from typing import Any

from .binary_reader import BinaryReader
from .depth import Depth
from .ordinals import Ordinals
from .structs import StructType
from .text_reader import TextReader
from .type_base import Type, wrong


class UnionType(Type):
    """structs: of every member, by its tag's value; values: those that a writer may use."""

    def __init__(
        self,
        tag: str,
        ordinals: Ordinals[Any],
        structs: dict[str, StructType],
        values: set[str],
    ) -> None:
        self.tag = tag
        self.ordinals = ordinals
        self.structs = structs
        self.values = values
        self.bits = ordinals.width

    def check(self, value: Any, depth: Depth) -> None:
        if not isinstance(value, dict):
            raise wrong()
        tag = value.get(self.tag)
        if not isinstance(tag, str) or tag not in self.values:
            raise wrong()
        self.structs[tag].check(value, depth)

    def constrain(self, value: Any) -> None:
        self.structs[value[self.tag]].constrain(value)

    def bits_of(self, value: Any) -> int:
        return self.ordinals.bits_of(self.ordinals.member(value[self.tag])["ordinal"])

    def write(self, value: Any, out: bytearray) -> None:
        member = self.ordinals.member(value[self.tag])
        self.ordinals.write(member["ordinal"], out)
        self.structs[member["value"]].write(value, out)

    def read(self, bits: int, reader: BinaryReader) -> Any:
        member = self.ordinals.read(bits, reader)
        return self.structs[member["value"]].read(0, reader)

    def print(self, value: Any, out: list[str]) -> None:
        member = self.ordinals.member(value[self.tag])
        out.append(str(member["ordinal"]))
        self.structs[member["value"]].print(value, out)

    def parse(self, token: str, reader: TextReader) -> Any:
        member = self.ordinals.parse(token, reader)
        return self.structs[member["value"]].parse_all(reader)
