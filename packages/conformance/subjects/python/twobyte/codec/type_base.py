"""What every type of the schema can do, in both profiles."""

from __future__ import annotations

from typing import Any

from .binary_reader import BinaryReader
from .depth import Depth
from .errors import CodecError
from .text_reader import TextReader


def wrong() -> CodecError:
    """A value that is not of its type."""
    return CodecError("invalid_value")


class Type:
    """One type at one revision.

    bits: how many value bits its slot has. least: bytes that a value takes at least, beside
    its bits. marked: whether a present value is led by a mark where it could be absent or null.
    blank: whether its token can be empty, so that the mark for an empty one is needed.
    """

    bits = 0
    least = 0
    marked = False
    blank = False

    def check(self, value: Any, depth: Depth) -> None:
        """Refuses what is not of the type with invalid_value."""
        raise NotImplementedError

    def constrain(self, value: Any) -> None:
        """Refuses what the constraints inside of the type do not allow."""

    def bits_of(self, value: Any) -> int:
        return 0

    def write(self, value: Any, out: bytearray) -> None:
        raise NotImplementedError

    def read(self, bits: int, reader: BinaryReader) -> Any:
        raise NotImplementedError

    def print(self, value: Any, out: list[str]) -> None:
        raise NotImplementedError

    def parse(self, token: str, reader: TextReader) -> Any:
        """Reads a value whose first token was read already."""
        raise NotImplementedError

    def key_text(self, value: Any) -> str:
        """The value's text as a property name (spec 1.3)."""
        raise NotImplementedError


class OfNoTokens(Type):
    """A type whose values may have no tokens at all; then no first token was read for them."""

    marked = True

    def parse(self, token: str, reader: TextReader) -> Any:
        return self.parse_all(reader)

    def parse_all(self, reader: TextReader) -> Any:
        raise NotImplementedError
