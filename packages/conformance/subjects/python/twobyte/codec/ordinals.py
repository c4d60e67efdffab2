"""Ordinals of enums and unions, in bits and behind an escape (spec 2.3)."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from .binary_reader import MAX_COUNT, BinaryReader
from .binary_writer import write_varint
from .errors import CodecError
from .text_reader import TextReader

Member = TypeVar("Member")


class Ordinals(Generic[Member]):
    """The members that one revision has, and what stands for those that it lacks.

    all_members are of every revision: (value, ordinal, since, removed, rule, as).
    """

    def __init__(self, width: int, members: list[dict[str, Any]], revision: int) -> None:
        self.width = width
        self.escape = (1 << width) - 1
        self.by_ordinal = {m["ordinal"]: m for m in members if _has(m, revision)}
        self.written: dict[Any, dict[str, Any] | None] = {}
        by_value = {m["value"]: m for m in members if "removed" not in m}
        for member in members:
            if member["value"] in by_value and by_value[member["value"]] is not member:
                continue
            self.written[member["value"]] = self._follow(member, by_value, revision)

    def _follow(
        self, member: dict[str, Any], by_value: dict[Any, dict[str, Any]], revision: int
    ) -> dict[str, Any] | None:
        seen: list[Any] = []
        while not _has(member, revision):
            rule = member["downlevel"]
            seen.append(member["value"])
            if rule["rule"] != "as" or rule["member"] in seen:
                return None
            found = by_value.get(rule["member"])
            if found is None:
                return None
            member = found
        return member

    def member(self, value: Any) -> dict[str, Any]:
        """The member that is written for a value."""
        found = self.written.get(value)
        if found is None:
            raise CodecError("not_expressible")
        return found

    def bits_of(self, ordinal: int) -> int:
        return min(ordinal, self.escape)

    def write(self, ordinal: int, out: bytearray) -> None:
        if ordinal >= self.escape:
            write_varint(out, ordinal - self.escape)

    def read(self, bits: int, reader: BinaryReader) -> dict[str, Any]:
        at = reader.pos
        ordinal = bits if bits < self.escape else self.escape + reader.count()
        found = self.by_ordinal.get(ordinal)
        if found is None:
            raise reader.fail("invalid_member", at)
        return found

    def parse(self, token: str, reader: TextReader) -> dict[str, Any]:
        ordinal = reader.integer(token, signed=False)
        if ordinal > MAX_COUNT:
            raise reader.fail("out_of_range")
        found = self.by_ordinal.get(ordinal)
        if found is None:
            raise reader.fail("invalid_member")
        return found


def _has(member: dict[str, Any], revision: int) -> bool:
    return member["since"] <= revision < member.get("removed", revision + 1)
