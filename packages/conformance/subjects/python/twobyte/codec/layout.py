"""Turns the types of an IR into types that read and write one revision (spec chapter 2)."""

from __future__ import annotations

from typing import Any

from .constraints import rule_of
from .decimals import DecimalType
from .differences import DifferenceType
from .enums import EnumType
from .floats import FloatType
from .integers import IntegerType, duration_type, integer_type, timestamp_type
from .json_mapping import JsonMapping
from .least_size import LeastSizes
from .lists import ListType
from .maps import MapType
from .ordinals import Ordinals
from .slots import ABSENT, Slot
from .small_types import BooleanType, ConstantType
from .strings import BytesType, JsonType, StringType, UuidType
from .structs import Field, Group, StructType
from .type_base import Type
from .unions import UnionType


def _there(entry: dict[str, Any], revision: int) -> bool:
    return entry["since"] <= revision < entry.get("removed", revision + 1)


class Layout:
    """The types of one revision, for an application whose newest is another or the same."""

    def __init__(
        self, ir: dict[str, Any], newest: int, revision: int, sizes: LeastSizes
    ) -> None:
        self._newest = newest
        self._revision = revision
        self._sizes = sizes
        self._json = JsonMapping(ir)
        self._declared = {struct["name"]: struct for struct in ir["structs"]}
        self._enums = {enum["name"]: enum for enum in ir["enums"]}
        self._unions = {union["name"]: union for union in ir["unions"]}
        self._structs: dict[tuple[str, frozenset[str]], StructType] = {}
        self._types: dict[tuple[str, str], Type] = {}

    def struct(self, name: str, delta: frozenset[str] = frozenset()) -> StructType:
        """The struct, perhaps as an item of a list in which fields are differences."""
        found = self._structs.get((name, delta))
        if found is not None:
            return found
        declared = self._declared[name]
        made = self._structs[(name, delta)] = StructType(name, declared["recursive"])
        made.exists = _there(declared, self._revision)
        fields = [(field, self._field(field, delta)) for field in declared["fields"]]
        for group in declared["groups"]:
            if group["since"] <= self._revision:
                made.groups.append(self._group(group, fields))
        for field, kept in fields:
            if _there(field, self._newest):
                made.newest[kept.name] = kept
                if field["since"] > self._revision:
                    made.later.append(kept)
        made.blank_token = all(
            field.constant for group in made.groups for field in group.fields
        )
        return made

    def _group(self, group: dict[str, Any], fields: list[tuple[dict[str, Any], Field]]) -> Group:
        own = [(field, kept) for field, kept in fields if field["since"] == group["since"]]
        own.sort(key=lambda pair: pair[0]["position"])
        there = [kept for field, kept in own if _there(field, self._revision)]
        used = 0
        for kept in there:
            if kept.optional:
                used |= 1 << kept.presence_bit
            used |= (1 << kept.slot.bits) - 1 << kept.bits_at
        size = (group["bits"] + 7) // 8
        return Group(size, ~used & (1 << 8 * size) - 1, there)

    def _field(self, field: dict[str, Any], delta: frozenset[str]) -> Field:
        type_ = field["slot"]["type"]
        slot = self.slot(field["slot"], field["name"] in delta)
        stand_in: Any = ABSENT
        if "onRemoved" in field:
            stand_in = self._json.value(type_, field["onRemoved"])
        elif not field["optional"] and type_["kind"] == "const":
            stand_in = type_["value"]
        default = ABSENT
        if "default" in field:
            default = self._json.value(type_, field["default"])
        return Field(
            name=field["name"],
            slot=slot,
            optional=field["optional"],
            presence_bit=field.get("presenceBit", 0),
            bits_at=field.get("bitsAt", 0),
            gone=field.get("removed", self._newest + 1) <= self._newest,
            stand_in=stand_in,
            default=default,
            refuse=field["downlevel"] == "refuse",
        )

    def slot(self, slot: dict[str, Any], delta: bool = False) -> Slot:
        constraints = slot.get("constraints", {})
        type_ = self._type(slot["type"], constraints, slot["nullable"])
        if delta and isinstance(type_, IntegerType):
            type_ = DifferenceType(type_)
        return Slot(type_, slot["nullable"], rule_of(constraints, slot["type"]))

    def _type(self, type_: dict[str, Any], bounds: dict[str, Any], nullable: bool) -> Type:
        kind = type_["kind"]
        if kind == "struct":
            return self.struct(type_["name"])
        if kind in ("enum", "union"):
            return self._named(kind, type_["name"])
        if kind == "list":
            return self._list(type_, bounds)
        if kind == "map":
            return self._map(type_, bounds)
        return _scalar(type_, bounds, nullable)

    def _named(self, kind: str, name: str) -> Type:
        found = self._types.get((kind, name))
        if found is None:
            found = self._enum(name) if kind == "enum" else self._union(name)
            self._types[(kind, name)] = found
        return found

    def _enum(self, name: str) -> EnumType:
        enum = self._enums[name]
        ordinals: Ordinals[Any] = Ordinals(enum["width"], enum["members"], self._revision)
        return EnumType(
            ordinals, {m["value"] for m in enum["members"] if _there(m, self._newest)}
        )

    def _union(self, name: str) -> UnionType:
        union = self._unions[name]
        ordinals: Ordinals[Any] = Ordinals(union["width"], union["members"], self._revision)
        values = {m["value"] for m in union["members"] if _there(m, self._newest)}
        made = UnionType(union["tag"], ordinals, {}, values)
        self._types[("union", name)] = made
        for member in union["members"]:
            made.structs[member["value"]] = self.struct(member["struct"])
        return made

    def _list(self, type_: dict[str, Any], bounds: dict[str, Any]) -> ListType:
        item, delta = type_["item"], type_.get("delta")
        names = frozenset(delta) if isinstance(delta, list) else frozenset()
        if names:
            least = self._sizes.struct_with_deltas(item["type"]["name"], set(names))
            least = 0 if item["nullable"] else least
        else:
            least = self._sizes.slot(item, delta is True)
        made = ListType(bounds.get("maxItems"), least)
        if names:
            struct = self.struct(item["type"]["name"], names)
            made.item = Slot(struct, item["nullable"], None)
            fields = [field for group in struct.groups for field in group.fields]
            made.differences = [
                f.slot.type for f in fields if isinstance(f.slot.type, DifferenceType)
            ]
        else:
            made.item = self.slot(item, delta is True)
            if isinstance(made.item.type, DifferenceType):
                made.differences = [made.item.type]
        return made

    def _map(self, type_: dict[str, Any], bounds: dict[str, Any]) -> MapType:
        key, value = type_["key"], type_["value"]
        least = self._sizes.slot(key) + self._sizes.slot(value)
        made = MapType(bounds.get("maxProperties"), least, _key_text_of(key["type"]))
        made.key = self.slot(key)
        made.value = self.slot(value)
        return made


def _key_text_of(type_: dict[str, Any]) -> Any:
    """The text of a key that was read, or that no revision was asked for yet."""
    if type_["kind"] == "bool":
        return lambda key: "true" if key else "false"
    if type_["kind"] == "int":
        return lambda key: str(int(key))
    if type_["kind"] == "uuid":
        return lambda key: key.lower()
    return str


def _scalar(type_: dict[str, Any], bounds: dict[str, Any], nullable: bool) -> Type:
    kind = type_["kind"]
    if kind == "int":
        return integer_type(type_["width"])
    if kind == "float":
        return FloatType(type_["width"], type_["special"])
    if kind == "timestamp":
        return timestamp_type(type_["unit"])
    if kind == "duration":
        return duration_type(type_["unit"])
    if kind == "decimal":
        return DecimalType(type_["scale"], type_["units"] == "bigint")
    if kind == "const":
        return ConstantType(type_["value"])
    if kind == "string":
        return StringType(bounds.get("maxLength"))
    if kind == "bytes":
        return BytesType(bounds.get("maxLength"))
    if kind == "json":
        return JsonType(bounds.get("maxBytes"), bounds.get("maxDepth"), nullable)
    return BooleanType() if kind == "bool" else UuidType()
