"""Encodes and decodes the messages of a protocol, at any of its revisions."""

from __future__ import annotations

from typing import Any

from .binary_reader import BinaryReader
from .depth import Depth
from .errors import CodecError
from .layout import Layout
from .least_size import LeastSizes
from .structs import StructType
from .text_reader import TextReader
from .text_tokens import SEPARATOR


class Codec:
    """The messages of an IR, for an application whose newest revision is the IR's or an older.

    Values are dicts of fields, of which absent ones are missing; decimals are integers of units;
    maps are dicts, or lists of pairs.
    """

    def __init__(self, ir: dict[str, Any], newest: int | None = None) -> None:
        self.ir = ir
        self.newest = newest or max(revision["number"] for revision in ir["revisions"])
        self._names = {struct["name"] for struct in ir["structs"]}
        self._sizes = LeastSizes(ir)
        self._layouts: dict[int, Layout] = {}

    def layout(self, revision: int) -> Layout:
        if not 1 <= revision <= self.newest:
            raise CodecError("unknown_revision")
        found = self._layouts.get(revision)
        if found is None:
            found = Layout(self.ir, self.newest, revision, self._sizes)
            self._layouts[revision] = found
        return found

    def message(self, message: str, revision: int, missing: str) -> StructType:
        """The struct of a message; missing is the error when the revision does not have it."""
        layout = self.layout(revision)
        if message not in self._names:
            raise CodecError(missing)
        struct = layout.struct(message)
        if not struct.exists:
            raise CodecError(missing)
        return struct

    def check(self, message: str, value: Any) -> None:
        """Refuses a value that is not of its type at the newest revision."""
        self.message(message, self.newest, "not_expressible").check(value, Depth())

    def _checked(self, message: str, revision: int, value: Any) -> StructType:
        struct = self.message(message, revision, "not_expressible")
        struct.check(value, Depth())
        struct.constrain(value)
        return struct

    def encode_binary(self, message: str, revision: int, value: Any) -> bytes:
        out = bytearray()
        self._checked(message, revision, value).write(value, out)
        return bytes(out)

    def encode_text(self, message: str, revision: int, value: Any) -> str:
        out: list[str] = []
        self._checked(message, revision, value).print(value, out)
        return SEPARATOR.join(out)

    def decode_binary(self, message: str, revision: int, data: bytes) -> dict[str, Any]:
        struct = self.message(message, revision, "unknown_code")
        reader = BinaryReader(data)
        value = struct.read(0, reader)
        reader.done()
        struct.constrain(value)
        return value

    def decode_text(self, message: str, revision: int, text: str) -> dict[str, Any]:
        struct = self.message(message, revision, "unknown_code")
        reader = TextReader(text)
        value = struct.parse_all(reader)
        reader.done()
        struct.constrain(value)
        return value
