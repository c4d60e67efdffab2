"""What an encoder of frames refuses to write (spec 7.1, R-FRAME-37)."""

from __future__ import annotations

from typing import Any

from ..codec.errors import CodecError
from ..codec.strings import utf8_size

_MOST = 2**53 - 1


def checked_number(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _MOST:
        raise CodecError("invalid_value")
    return value


def checked_string(value: Any, bound: int | None) -> str:
    if not isinstance(value, str) or any("\ud800" <= unit <= "\udfff" for unit in value):
        raise CodecError("invalid_value")
    if bound is not None and utf8_size(value) > bound:
        raise CodecError("invalid_value")
    return value


def checked_bytes16(value: bytes) -> bytes:
    if len(value) != 16:
        raise CodecError("invalid_value")
    return value


def number_of(words: tuple[str, ...], word: str) -> int:
    """The number that a word travels as."""
    if word not in words:
        raise CodecError("invalid_value")
    return words.index(word)
