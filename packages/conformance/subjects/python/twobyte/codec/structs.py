"""Structs at one revision: groups of fields with their bits (spec 2.2, 2.5)."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Any

from .binary_reader import BinaryReader
from .depth import Depth
from .errors import CodecError
from .slots import ABSENT, Slot
from .small_types import ConstantType
from .text_reader import TextReader
from .type_base import OfNoTokens, wrong


@dataclass
class Field:
    """One field. gone: it was removed after this revision, so a stand-in is written for it."""

    name: str
    slot: Slot
    optional: bool
    presence_bit: int
    bits_at: int
    gone: bool
    stand_in: Any
    default: Any
    refuse: bool

    @property
    def constant(self) -> bool:
        return isinstance(self.slot.type, ConstantType) and not self.optional

    def value_of(self, struct: dict[str, Any]) -> Any:
        """What is written in the field's place."""
        if self.gone:
            return self.stand_in
        value = struct.get(self.name, ABSENT)
        if value is ABSENT and not self.optional:
            if self.constant:
                return self.slot.type.value  # type: ignore[attr-defined]
            raise CodecError("not_expressible")
        return value


@dataclass
class Group:
    """The fields of one group that have a place in this revision; unused: bits that none has."""

    size: int
    unused: int
    fields: list[Field]


class StructType(OfNoTokens):
    """newest: all fields of the newest revision, by name; later: those that this one lacks."""

    def __init__(self, name: str, recursive: bool) -> None:
        self.name = name
        self.recursive = recursive
        self.groups: list[Group] = []
        self.newest: dict[str, Field] = {}
        self.later: list[Field] = []
        self.exists = True
        self.blank_token = False

    def check(self, value: Any, depth: Depth) -> None:
        if not isinstance(value, dict):
            raise wrong()
        if self.recursive:
            depth.enter()
        found = 0
        for name, field in self.newest.items():
            item = value.get(name, ABSENT)
            if item is ABSENT:
                if not field.optional:
                    raise wrong()
                continue
            found += 1
            field.slot.check(item, depth)
        if found != sum(item is not ABSENT for item in value.values()):
            raise wrong()
        if self.recursive:
            depth.leave()

    def constrain(self, value: Any) -> None:
        for name, field in self.newest.items():
            item = value.get(name, ABSENT)
            if item is not ABSENT:
                field.slot.constrain(item)

    def _expressible(self, value: dict[str, Any]) -> None:
        if not self.exists:
            raise CodecError("not_expressible")
        for field in self.later:
            if field.refuse and not field.constant and field.name in value:
                raise CodecError("not_expressible")

    def write(self, value: Any, out: bytearray) -> None:
        self._expressible(value)
        for group in self.groups:
            values = [(field, field.value_of(value)) for field in group.fields]
            bits = 0
            for field, item in values:
                if item is ABSENT:
                    continue
                if field.optional:
                    bits |= 1 << field.presence_bit
                bits |= field.slot.bits_of(item) << field.bits_at
            out += bits.to_bytes(group.size, "little")
            for field, item in values:
                if item is not ABSENT:
                    field.slot.write(item, out)

    def read(self, bits: int, reader: BinaryReader) -> dict[str, Any]:
        if self.recursive:
            reader.enter()
        value: dict[str, Any] = {}
        for group in self.groups:
            at = reader.pos
            field_bits = int.from_bytes(reader.take(group.size), "little")
            if field_bits & group.unused:
                lowest = field_bits & group.unused & -(field_bits & group.unused)
                raise reader.fail("reserved_bits", at + (lowest.bit_length() - 1) // 8)
            for field in group.fields:
                own = field_bits >> field.bits_at & (1 << field.slot.bits) - 1
                if field.optional and not field_bits >> field.presence_bit & 1:
                    if own:
                        raise reader.fail("reserved_bits")
                    continue
                item = field.slot.read(own, reader)
                if not field.gone:
                    value[field.name] = item
        self._fill(value)
        if self.recursive:
            reader.leave()
        return value

    def _fill(self, value: dict[str, Any]) -> None:
        """What a reader of the newest revision has for fields that this one lacks."""
        for field in self.later:
            if field.constant:
                value[field.name] = field.slot.type.value  # type: ignore[attr-defined]
            elif field.default is not ABSENT:
                value[field.name] = copy.deepcopy(field.default)

    def print(self, value: Any, out: list[str]) -> None:
        self._expressible(value)
        if self.blank_token:
            out.append("")
        for group in self.groups:
            for field in group.fields:
                field.slot.print(field.value_of(value), field.optional, out)

    def parse_all(self, reader: TextReader) -> dict[str, Any]:
        if self.recursive:
            reader.enter()
        if self.blank_token and reader.token() != "":
            raise reader.fail("invalid_token")
        value: dict[str, Any] = {}
        for group in self.groups:
            for field in group.fields:
                item = field.slot.parse(field.optional, reader)
                if item is not ABSENT and not field.gone:
                    value[field.name] = item
        self._fill(value)
        if self.recursive:
            reader.leave()
        return value
