"""Writes the fields of headers, in both profiles by the same names (spec 7.1)."""

from __future__ import annotations

from typing import Protocol

from ..codec.binary_writer import write_bytes, write_string, write_varint
from ..codec.strings import to_base64url
from ..codec.text_tokens import SEPARATOR, escape
from .frame_types import Payload
from .header_checks import checked_bytes16, checked_number, checked_string


class HeaderWriter(Protocol):
    def number(self, value: int) -> None: ...
    def string(self, value: str, bound: int | None) -> None: ...
    def bytes16(self, value: bytes) -> None: ...
    def code(self, value: str) -> None: ...
    def inner(self) -> "HeaderWriter": ...
    def value(self, inner: "HeaderWriter") -> None: ...


class BinaryHeaderWriter:
    def __init__(self, code: str = "") -> None:
        self.out = bytearray(code.encode("ascii"))

    def number(self, value: int) -> None:
        write_varint(self.out, checked_number(value))

    def string(self, value: str, bound: int | None) -> None:
        write_string(self.out, checked_string(value, bound))

    def bytes16(self, value: bytes) -> None:
        self.out += checked_bytes16(value)

    def code(self, value: str) -> None:
        self.out += value.encode("ascii")

    def inner(self) -> "BinaryHeaderWriter":
        return BinaryHeaderWriter()

    def value(self, inner: HeaderWriter) -> None:
        assert isinstance(inner, BinaryHeaderWriter)
        write_bytes(self.out, bytes(inner.out))

    def frame(self, payload: Payload | None) -> bytes:
        return bytes(self.out) if payload is None else bytes(self.out) + _as_bytes(payload)


class TextHeaderWriter:
    def __init__(self, code: str = "") -> None:
        self._code = code
        self.tokens: list[str] = []

    def number(self, value: int) -> None:
        self.tokens.append(str(checked_number(value)))

    def string(self, value: str, bound: int | None) -> None:
        self.tokens.append(escape(checked_string(value, bound)))

    def bytes16(self, value: bytes) -> None:
        self.tokens.append(to_base64url(checked_bytes16(value)))

    def code(self, value: str) -> None:
        self.tokens.append(value)

    def inner(self) -> "TextHeaderWriter":
        return TextHeaderWriter()

    def value(self, inner: HeaderWriter) -> None:
        assert isinstance(inner, TextHeaderWriter)
        self.tokens.append(escape(SEPARATOR.join(inner.tokens)))

    def frame(self, payload: Payload | None) -> str:
        tokens = self.tokens if payload is None else [*self.tokens, _as_text(payload)]
        return self._code + SEPARATOR.join(tokens)


def _as_bytes(payload: Payload) -> bytes:
    return payload.encode("utf-8") if isinstance(payload, str) else payload


def _as_text(payload: Payload) -> str:
    return payload if isinstance(payload, str) else payload.decode("utf-8")


def write_numbers(writer: HeaderWriter, *numbers: int) -> None:
    for number in numbers:
        writer.number(number)
