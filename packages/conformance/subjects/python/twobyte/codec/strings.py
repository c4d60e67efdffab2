"""Strings, bytes, UUIDs and json values (spec 3.4, 4.2)."""

from __future__ import annotations

import base64
import re
from typing import Any

from .binary_reader import BinaryReader
from .binary_writer import write_bytes, write_string
from .depth import Depth
from .errors import CodecError
from .json_text import NotCanonical, NotJson, canonical_json, parse_json, value_depth
from .text_reader import TextReader
from .text_tokens import escape
from .type_base import Type, wrong

DEFAULT_BOUND = 2**20
_BASE64URL = re.compile(r"[A-Za-z0-9_-]*")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def utf8_size(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def to_base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


def from_base64url(token: str) -> bytes | None:
    """The bytes of a canonical text without padding, or None."""
    if _BASE64URL.fullmatch(token) is None or len(token) % 4 == 1:
        return None
    data = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    return data if to_base64url(data) == token else None


class StringType(Type):
    least = 1
    blank = True

    def __init__(self, max_length: int | None = None) -> None:
        self.bound = DEFAULT_BOUND if max_length is None else 4 * max_length
        self.declared = max_length is not None

    def check(self, value: Any, depth: Depth) -> None:
        if not isinstance(value, str):
            raise wrong()
        if not value.isascii() and any("\ud800" <= character <= "\udfff" for character in value):
            raise wrong()

    def constrain(self, value: Any) -> None:
        if not self.declared and utf8_size(value) > self.bound:
            raise CodecError("limit_exceeded")

    def write(self, value: Any, out: bytearray) -> None:
        write_string(out, value)

    def read(self, bits: int, reader: BinaryReader) -> str:
        return reader.utf8(self.bound)

    def print(self, value: Any, out: list[str]) -> None:
        out.append(escape(value))

    def parse(self, token: str, reader: TextReader) -> str:
        value = reader.unescaped(token)
        if utf8_size(value) > self.bound:
            raise reader.fail("limit_exceeded")
        return value

    def key_text(self, value: Any) -> str:
        return value


class BytesType(Type):
    least = 1
    blank = True

    def __init__(self, max_length: int | None = None) -> None:
        self.bound = DEFAULT_BOUND if max_length is None else max_length
        self.declared = max_length is not None

    def check(self, value: Any, depth: Depth) -> None:
        if not isinstance(value, (bytes, bytearray, memoryview)):
            raise wrong()

    def constrain(self, value: Any) -> None:
        if not self.declared and len(value) > self.bound:
            raise CodecError("limit_exceeded")

    def write(self, value: Any, out: bytearray) -> None:
        write_bytes(out, value)

    def read(self, bits: int, reader: BinaryReader) -> bytes:
        return reader.take(reader.length(self.bound))

    def print(self, value: Any, out: list[str]) -> None:
        out.append(to_base64url(value))

    def parse(self, token: str, reader: TextReader) -> bytes:
        if len(token) * 3 // 4 > self.bound:
            raise reader.fail("limit_exceeded")
        value = from_base64url(token)
        if value is None:
            raise reader.fail("invalid_token")
        return value


class UuidType(Type):
    least = 16

    def check(self, value: Any, depth: Depth) -> None:
        if not isinstance(value, str) or _UUID.fullmatch(value.lower()) is None:
            raise wrong()
        if not value.isascii():
            raise wrong()

    def write(self, value: Any, out: bytearray) -> None:
        out += bytes.fromhex(value.replace("-", ""))

    def read(self, bits: int, reader: BinaryReader) -> str:
        digits = reader.take(16).hex()
        parts = (digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])
        return "-".join(parts)

    def print(self, value: Any, out: list[str]) -> None:
        out.append(value.lower())

    def parse(self, token: str, reader: TextReader) -> str:
        if _UUID.fullmatch(token) is None:
            raise reader.fail("invalid_token")
        return token

    def key_text(self, value: Any) -> str:
        return value.lower()


class JsonType(Type):
    """Values are what a JSON text stands for, with all numbers as doubles."""

    least = 1
    blank = True

    def __init__(self, max_bytes: int | None, max_depth: int | None, nullable: bool) -> None:
        self.bound = DEFAULT_BOUND if max_bytes is None else max_bytes
        self.declared = max_bytes is not None
        self.max_depth = 64 if max_depth is None else max_depth
        self.nullable = nullable

    def check(self, value: Any, depth: Depth) -> None:
        if isinstance(value, (bytes, bytearray)) or value_depth(value) > 1000:
            raise wrong()
        try:
            canonical_json(value)
        except (NotCanonical, NotJson, OverflowError, AttributeError):
            raise wrong() from None

    def constrain(self, value: Any) -> None:
        if value_depth(value) > self.max_depth:
            raise CodecError("constraint")
        if utf8_size(canonical_json(value)) > self.bound:
            raise CodecError("constraint" if self.declared else "limit_exceeded")

    def write(self, value: Any, out: bytearray) -> None:
        write_string(out, canonical_json(value))

    def _value(self, text: str, reader: BinaryReader | TextReader, at: int) -> Any:
        try:
            value = parse_json(text, self.max_depth)
            if canonical_json(value) == text and not (value is None and self.nullable):
                return value
        except NotJson:
            raise reader.fail("invalid_json", at) from None
        except NotCanonical:
            pass
        raise reader.fail("not_canonical", at)

    def read(self, bits: int, reader: BinaryReader) -> Any:
        at = reader.pos
        return self._value(reader.utf8(self.bound), reader, at)

    def print(self, value: Any, out: list[str]) -> None:
        out.append(escape(canonical_json(value)))

    def parse(self, token: str, reader: TextReader) -> Any:
        text = reader.unescaped(token)
        if utf8_size(text) > self.bound:
            raise reader.fail("limit_exceeded")
        return self._value(text, reader, reader.at)
