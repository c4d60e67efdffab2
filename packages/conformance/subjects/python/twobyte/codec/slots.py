"""The place of a value: its type, whether it can be null, and its constraints (spec 2.2, 4.4)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .binary_reader import BinaryReader
from .depth import Depth
from .errors import CodecError
from .text_reader import TextReader
from .text_tokens import EMPTY_MARK, NULL_MARK
from .type_base import OfNoTokens, Type

Rule = Callable[[Any], bool]


class Absent:
    """Stands for the value of an optional field that is not there."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT = Absent()


class Slot:
    def __init__(self, type_: Type, nullable: bool, rule: Rule | None) -> None:
        self.type = type_
        self.nullable = nullable
        self.rule = rule
        self.bits = type_.bits + nullable

    def check(self, value: Any, depth: Depth) -> None:
        if value is None and self.nullable:
            return
        self.type.check(value, depth)

    def constrain(self, value: Any) -> None:
        if value is None and self.nullable:
            return
        self.type.constrain(value)
        if self.rule is not None and not self.rule(value):
            raise CodecError("constraint")

    def bits_of(self, value: Any) -> int:
        if not self.nullable:
            return self.type.bits_of(value)
        return 1 if value is None else self.type.bits_of(value) << 1

    def write(self, value: Any, out: bytearray) -> None:
        if value is None and self.nullable:
            return
        self.type.write(value, out)

    def read(self, bits: int, reader: BinaryReader) -> Any:
        if self.nullable:
            if bits & 1:
                if bits > 1:
                    raise reader.fail("reserved_bits")
                return None
            bits >>= 1
        return self.type.read(bits, reader)

    def print(self, value: Any, optional: bool, out: list[str]) -> None:
        if value is ABSENT:
            out.append("")
        elif value is None and self.nullable:
            out.append(NULL_MARK)
        elif not optional and not self.nullable:
            self.type.print(value, out)
        elif self.type.marked:
            out.append("1")
            self.type.print(value, out)
        else:
            at = len(out)
            self.type.print(value, out)
            if self.type.blank and out[at] == "":
                out[at] = EMPTY_MARK

    def parse(self, optional: bool, reader: TextReader) -> Any:
        """The value, or ABSENT where that is possible."""
        type_ = self.type
        if not optional and not self.nullable:
            if isinstance(type_, OfNoTokens):
                return type_.parse_all(reader)
            return type_.parse(reader.token(), reader)
        token = reader.token()
        if token == "":
            if optional:
                return ABSENT
            raise reader.fail("invalid_token")
        if self.nullable and token.startswith(NULL_MARK):
            if token == NULL_MARK:
                return None
            raise reader.fail("invalid_token")
        if type_.marked:
            if token != "1":
                raise reader.fail("invalid_token")
            return type_.parse(token, reader)
        if type_.blank and token.startswith(EMPTY_MARK):
            if token != EMPTY_MARK:
                raise reader.fail("invalid_token")
            token = ""
        return type_.parse(token, reader)
