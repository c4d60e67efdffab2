"""The one error of encoders, decoders and validators (spec chapter 6)."""

from __future__ import annotations


class CodecError(Exception):
    """A value or input that was refused, with the code of chapter 6.

    offset counts bytes in binary and UTF-16 units in text, from the start of the message.
    """

    def __init__(self, code: str, offset: int | None = None) -> None:
        super().__init__(code if offset is None else f"{code} at {offset}")
        self.code = code
        self.offset = offset
