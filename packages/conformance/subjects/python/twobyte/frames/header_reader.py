"""Reads the fields of headers, in both profiles by the same names (spec 7.1)."""

from __future__ import annotations

import re
from typing import Protocol

from ..codec.binary_reader import BinaryReader
from ..codec.errors import CodecError
from ..codec.strings import from_base64url, utf8_size
from ..codec.text_tokens import SEPARATOR, InvalidEscape, integer_of, unescape
from .frame_types import Payload

MAX_NUMBER = 2**53 - 1
_CODE = re.compile(r"[A-Za-z][0-9A-Za-z]|![A-Za-z]")
_FORBIDDEN = re.compile("[\x1e\0\r\n]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def judge_text(frame: str) -> None:
    """What is found out of a text before its first token is read (spec 4.1, 7.1, 7.4)."""
    if _SURROGATE.search(frame):
        raise CodecError("invalid_utf8")
    if _FORBIDDEN.search(frame):
        raise CodecError("invalid_token")


class HeaderReader(Protocol):
    def number(self) -> int: ...
    def string(self, bound: int | None) -> str: ...
    def bytes16(self) -> bytes: ...
    def code(self) -> str: ...
    def value(self) -> "HeaderReader": ...
    def payload(self) -> Payload: ...
    def done(self) -> None: ...


def flags_of(reader: HeaderReader, known: int) -> int:
    flags = reader.number()
    if flags & ~known:
        raise CodecError("reserved_bits")
    return flags


def word_of(reader: HeaderReader, words: tuple[str, ...]) -> str:
    number = reader.number()
    if number >= len(words):
        raise CodecError("invalid_member")
    return words[number]


class BinaryHeader:
    def __init__(self, data: bytes, pos: int = 0) -> None:
        self._reader = BinaryReader(data, pos)

    def number(self) -> int:
        value = self._reader.varint()
        if value > MAX_NUMBER:
            raise self._reader.fail("out_of_range")
        return value

    def string(self, bound: int | None) -> str:
        return self._reader.utf8(self._reader.end if bound is None else bound)

    def bytes16(self) -> bytes:
        return self._reader.take(16)

    def code(self) -> str:
        return checked_code(self._reader.take(2).decode("latin-1"))

    def value(self) -> "BinaryHeader":
        return BinaryHeader(self._reader.take(self._reader.length(self._reader.end)))

    def payload(self) -> bytes:
        return self._reader.take(self._reader.end - self._reader.pos)

    def done(self) -> None:
        self._reader.done()


class TextHeader:
    """The tokens of a header, or of a value: its empty text is no token, or an empty one."""

    def __init__(self, text: str, pos: int = 0, value: bool = False) -> None:
        self._text = text
        self._pos = pos
        self._ended = False
        self._blank = value and text == ""

    def _token(self) -> str:
        if self._ended:
            raise CodecError("truncated")
        stop = self._text.find(SEPARATOR, self._pos)
        if stop < 0:
            token, self._ended = self._text[self._pos :], True
        else:
            token = self._text[self._pos : stop]
            self._pos = stop + 1
        return token

    def number(self) -> int:
        value = integer_of(self._token(), signed=False)
        if value > MAX_NUMBER:
            raise CodecError("out_of_range")
        return value

    def _plain(self) -> str:
        try:
            return unescape(self._token())
        except InvalidEscape:
            raise CodecError("invalid_escape") from None

    def string(self, bound: int | None) -> str:
        text = self._plain()
        if bound is not None and utf8_size(text) > bound:
            raise CodecError("limit_exceeded")
        return text

    def bytes16(self) -> bytes:
        data = from_base64url(self._token())
        if data is None or len(data) != 16:
            raise CodecError("invalid_token")
        return data

    def code(self) -> str:
        return checked_code(self._token())

    def value(self) -> "TextHeader":
        text = self._plain()
        judge_text(text)
        return TextHeader(text, value=True)

    def payload(self) -> str:
        if self._ended:
            raise CodecError("truncated")
        self._ended = True
        return self._text[self._pos :]

    def done(self) -> None:
        if not self._ended and not self._blank:
            raise CodecError("trailing")


def checked_code(code: str) -> str:
    if _CODE.fullmatch(code) is None:
        raise CodecError("unknown_code")
    return code
