"""Booleans and constants, which take nothing but bits (spec 2.2)."""

from __future__ import annotations

from typing import Any

from .binary_reader import BinaryReader
from .depth import Depth
from .text_reader import TextReader
from .type_base import OfNoTokens, Type, wrong


class BooleanType(Type):
    bits = 1

    def check(self, value: Any, depth: Depth) -> None:
        if type(value) is not bool:
            raise wrong()

    def bits_of(self, value: Any) -> int:
        return int(value)

    def write(self, value: Any, out: bytearray) -> None:
        pass

    def read(self, bits: int, reader: BinaryReader) -> bool:
        return bits == 1

    def print(self, value: Any, out: list[str]) -> None:
        out.append("1" if value else "0")

    def parse(self, token: str, reader: TextReader) -> bool:
        if token not in ("0", "1"):
            raise reader.fail("invalid_token")
        return token == "1"

    def key_text(self, value: Any) -> str:
        return "true" if value else "false"


class ConstantType(OfNoTokens):
    def __init__(self, value: Any) -> None:
        self.value = value

    def check(self, value: Any, depth: Depth) -> None:
        same_kind = isinstance(value, bool) == isinstance(self.value, bool)
        if not same_kind or value != self.value:
            raise wrong()

    def write(self, value: Any, out: bytearray) -> None:
        pass

    def read(self, bits: int, reader: BinaryReader) -> Any:
        return self.value

    def print(self, value: Any, out: list[str]) -> None:
        pass

    def parse_all(self, reader: TextReader) -> Any:
        return self.value
