"""How many structs of recursive types stand inside of each other (spec 2.7)."""

from __future__ import annotations

from .errors import CodecError

MAX_DEPTH = 64


class Depth:
    """Counts the levels of one walk over a value; it is thrown away when the walk fails."""

    __slots__ = ("levels",)

    def __init__(self) -> None:
        self.levels = 0

    def fail(self, code: str) -> CodecError:
        return CodecError(code)

    def enter(self) -> None:
        self.levels += 1
        if self.levels > MAX_DEPTH:
            raise self.fail("depth_exceeded")

    def leave(self) -> None:
        self.levels -= 1
