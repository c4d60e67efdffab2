"""Tokens of the text profile: escapes, marks and integers (spec chapter 4)."""

from __future__ import annotations

import re

from .errors import CodecError

SEPARATOR = "\x1f"
NULL_MARK = "\\-"
EMPTY_MARK = "\\0"

_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\0": "\\z", "\x1f": "\\s", "\x1e": "\\e"}
_RAW = re.compile(r"[\\\n\r\0\x1f\x1e]")
_CHARACTERS = {escape[1]: character for character, escape in _ESCAPES.items()}
_ESCAPED = re.compile(r"\\(.?)", re.DOTALL)
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)")


def escape(text: str) -> str:
    if _RAW.search(text) is None:
        return text
    return _RAW.sub(lambda match: _ESCAPES[match[0]], text)


class InvalidEscape(Exception):
    """A backslash with nothing behind it that is an escape."""

    def __init__(self, at: int) -> None:
        super().__init__(at)
        self.at = at


def _unescaped(match: re.Match[str]) -> str:
    character = _CHARACTERS.get(match[1])
    if character is None:
        raise InvalidEscape(match.start())
    return character


def unescape(token: str) -> str:
    """What a token stands for; raises InvalidEscape with the place in the token."""
    if "\\" not in token:
        return token
    return _ESCAPED.sub(_unescaped, token)


def integer_of(token: str, signed: bool) -> int:
    """The integer that a token is; its form is judged, and that it is not beyond every type."""
    if _INTEGER.fullmatch(token) is None or token == "-0":
        raise CodecError("invalid_token")
    if token[0] == "-" and not signed:
        raise CodecError("invalid_token")
    if len(token) > 24:
        raise CodecError("out_of_range")
    return int(token)
