"""Reads the tokens of one message in text, one by one (spec 4.1)."""

from __future__ import annotations

import re

from .depth import Depth
from .errors import CodecError
from .text_tokens import SEPARATOR, InvalidEscape, integer_of, unescape

_SURROGATE = re.compile("[\ud800-\udfff]")
_FORBIDDEN = re.compile("[\x1e\0\r\n]")
MAX_COUNT = 2**32 - 1


def utf16_units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class TextReader(Depth):
    """A place between two tokens of one message."""

    __slots__ = ("text", "pos", "at", "ended")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        self.pos = 0
        self.at = 0
        self.ended = False
        for code, pattern in (("invalid_utf8", _SURROGATE), ("invalid_token", _FORBIDDEN)):
            match = pattern.search(text)
            if match is not None:
                raise self.fail(code, match.start())

    def fail(self, code: str, at: int | None = None) -> CodecError:
        """at is an index into the text; without it the error is of the token read last."""
        if code == "truncated":
            at = len(self.text)
        return CodecError(code, utf16_units(self.text[: self.at if at is None else at]))

    def token(self) -> str:
        """The next token as it stands."""
        if self.ended:
            raise self.fail("truncated")
        self.at = start = self.pos
        stop = self.text.find(SEPARATOR, start)
        if stop < 0:
            self.ended = True
            return self.text[start:]
        self.pos = stop + 1
        return self.text[start:stop]

    def unescaped(self, token: str) -> str:
        try:
            return unescape(token)
        except InvalidEscape as error:
            raise self.fail("invalid_escape", self.at + error.at) from None

    def integer(self, token: str, signed: bool) -> int:
        try:
            return integer_of(token, signed)
        except CodecError as error:
            raise self.fail(error.code) from None

    def count(self, token: str, bound: int) -> int:
        """The count of a list or map: judged by its bound, then by what remains."""
        value = self.integer(token, signed=False)
        if value > MAX_COUNT:
            raise self.fail("out_of_range")
        if value > bound:
            raise self.fail("limit_exceeded")
        remaining = 0 if self.ended else len(self.text) - self.pos + 1
        if value > remaining and (self.ended or value > utf16_units(self.text[self.pos :]) + 1):
            raise self.fail("truncated")
        return value

    def done(self) -> None:
        if not self.ended:
            raise self.fail("trailing", self.pos)
