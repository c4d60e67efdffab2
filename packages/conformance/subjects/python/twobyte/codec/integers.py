"""Integers, timestamps and durations (spec 3.2, 3.3)."""

from __future__ import annotations

from typing import Any

from .binary_reader import BinaryReader
from .binary_writer import write_varint, write_zigzag
from .depth import Depth
from .text_reader import TextReader
from .type_base import Type, wrong


class IntegerType(Type):
    """A range of integers, and the form in which they stand in bytes.

    form is "byte", "varint", "zigzag" or "six"; delta_width is the width of differences (2.4).
    """

    def __init__(self, low: int, high: int, form: str, delta_width: int) -> None:
        self.low = low
        self.high = high
        self.form = form
        self.delta_width = delta_width
        self.longest = 10 if delta_width == 64 else 8
        self.signed = low < 0
        self.least = 6 if form == "six" else 1

    def check(self, value: Any, depth: Depth) -> None:
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if type(value) is not int or not self.low <= value <= self.high:
            raise wrong()

    def write(self, value: Any, out: bytearray) -> None:
        value = int(value)
        if self.form == "varint":
            write_varint(out, value)
        elif self.form == "zigzag":
            write_zigzag(out, value)
        elif self.form == "byte":
            out.append(value & 0xFF)
        else:
            out += value.to_bytes(6, "little", signed=True)

    def read(self, bits: int, reader: BinaryReader) -> int:
        at = reader.pos
        if self.form == "varint":
            value = reader.varint(self.longest)
        elif self.form == "zigzag":
            value = reader.zigzag(self.longest)
        else:
            size = 1 if self.form == "byte" else 6
            value = int.from_bytes(reader.take(size), "little", signed=self.signed)
        if not self.low <= value <= self.high:
            raise reader.fail("out_of_range", at)
        return value

    def print(self, value: Any, out: list[str]) -> None:
        out.append(str(int(value)))

    def parse(self, token: str, reader: TextReader) -> int:
        value = reader.integer(token, self.signed)
        if not self.low <= value <= self.high:
            raise reader.fail("out_of_range")
        return value

    def key_text(self, value: Any) -> str:
        return str(int(value))

    def difference_token(self, difference: int) -> str:
        return str(difference)

    def difference_of(self, token: str, reader: TextReader) -> int:
        return reader.integer(token, signed=True)


def _sized(bits: int, signed: bool) -> IntegerType:
    high = 2 ** (bits - signed) - 1
    return IntegerType(-high - 1 if signed else 0, high, "zigzag" if signed else "varint", bits)


def _i53() -> IntegerType:
    return IntegerType(-(2**53) + 1, 2**53 - 1, "zigzag", 54)


def integer_type(width: str) -> IntegerType:
    """The type of an IR's integer width, such as u32."""
    if width == "i53":
        return _i53()
    made = _sized(int(width[1:]), width[0] == "i")
    if width in ("u8", "i8"):
        made.form = "byte"
    return made


def timestamp_type(unit: str) -> IntegerType:
    if unit in ("us", "ns"):
        return _sized(64, signed=True)
    return IntegerType(-(2**47), 2**47 - 1, "six", 48)


def duration_type(unit: str) -> IntegerType:
    return _sized(64, signed=True) if unit in ("us", "ns") else _i53()
