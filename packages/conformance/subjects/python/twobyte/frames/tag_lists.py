"""Lists of tagged values, which every version can read of every other (spec 7.4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..codec.errors import CodecError
from .header_reader import HeaderReader
from .header_writer import HeaderWriter


@dataclass(frozen=True)
class Tag:
    """One entry of a table: read and write its fields; name is that of the frame's attribute."""

    number: int
    name: str
    needed: bool
    read: Callable[[HeaderReader], Any]
    write: Callable[[HeaderWriter, Any], None]


def read_tags(reader: HeaderReader, table: tuple[Tag, ...]) -> dict[str, Any]:
    """The values of a list by the names of the table."""
    known = {tag.number: tag for tag in table}
    found: dict[str, Any] = {}
    before = -1
    for _ in range(reader.number()):
        number = reader.number()
        if number <= before:
            raise CodecError("duplicate_key" if number == before else "unsorted_keys")
        before = number
        tag, value = known.get(number), reader.value()
        if tag is None and number % 2 == 1:
            raise CodecError("unknown_code")
        if tag is not None:
            found[tag.name] = tag.read(value)
            value.done()
    for tag in table:
        if tag.needed and tag.name not in found:
            raise CodecError("truncated")
    reader.done()
    return found


def write_tags(writer: HeaderWriter, table: tuple[Tag, ...], frame: object) -> None:
    entries = [(tag, getattr(frame, tag.name)) for tag in table]
    entries = [(tag, value) for tag, value in entries if value is not None and value is not False]
    writer.number(len(entries))
    for tag, value in entries:
        writer.number(tag.number)
        inner = writer.inner()
        tag.write(inner, value)
        writer.value(inner)
