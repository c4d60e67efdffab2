"""Reads the primitives of the binary profile (spec 3.2, 3.5)."""

from __future__ import annotations

from .depth import Depth
from .errors import CodecError

MAX_COUNT = 2**32 - 1


class BinaryReader(Depth):
    """A place in the bytes of one message, and how deep its recursive structs are nested."""

    __slots__ = ("data", "pos", "end")

    def __init__(self, data: bytes, pos: int = 0, end: int | None = None) -> None:
        super().__init__()
        self.data = data
        self.pos = pos
        self.end = len(data) if end is None else end

    def fail(self, code: str, at: int | None = None) -> CodecError:
        if code == "truncated":
            at = self.end
        return CodecError(code, self.pos if at is None else at)

    def varint(self, longest: int = 8) -> int:
        """A varint of at most that many bytes; overlong is judged before the value is used."""
        data, pos, end = self.data, self.pos, self.end
        value = shift = 0
        for count in range(longest):
            if pos >= end:
                raise self.fail("truncated")
            byte = data[pos]
            pos += 1
            if byte < 0x80:
                if byte == 0 and count > 0:
                    raise self.fail("overlong", pos)
                self.pos = pos
                return value | byte << shift
            value |= (byte & 0x7F) << shift
            shift += 7
        raise self.fail("out_of_range", pos)

    def zigzag(self, longest: int = 8) -> int:
        value = self.varint(longest)
        return value >> 1 if value & 1 == 0 else -(value >> 1) - 1

    def count(self) -> int:
        """A count, a length, or what follows of an escaped ordinal."""
        at = self.pos
        value = self.varint()
        if value > MAX_COUNT:
            raise self.fail("out_of_range", at)
        return value

    def take(self, size: int) -> bytes:
        pos = self.pos
        if size > self.end - pos:
            raise self.fail("truncated")
        self.pos = pos + size
        return self.data[pos : pos + size]

    def length(self, bound: int) -> int:
        """The length of a string or of bytes: judged by what remains, then by its bound."""
        at = self.pos
        size = self.count()
        if size > self.end - self.pos:
            raise self.fail("truncated")
        if size > bound:
            raise self.fail("limit_exceeded", at)
        return size

    def utf8(self, bound: int) -> str:
        size = self.length(bound)
        at = self.pos
        try:
            return self.take(size).decode("utf-8")
        except UnicodeDecodeError:
            raise self.fail("invalid_utf8", at) from None

    def done(self) -> None:
        if self.pos != self.end:
            raise self.fail("trailing")
