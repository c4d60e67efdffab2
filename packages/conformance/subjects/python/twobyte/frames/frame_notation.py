"""Frames as the examples of spec chapter 7 write them, in JSON."""

from __future__ import annotations

import dataclasses
import re
from typing import Any

from . import frame_types
from .frame_types import Error, Frame, SessionError, StreamError

_KINDS: dict[str, Any] = {
    found.kind: found
    for found in vars(frame_types).values()
    if dataclasses.is_dataclass(found) and hasattr(found, "kind")
}
_NESTED: dict[str, Any] = {
    "versions": frame_types.Range,
    "limits": frame_types.Limits,
    "revisions": frame_types.Revisions,
    "draft": frame_types.Revised,
    "counts": frame_types.Counts,
    "credentials": frame_types.Credentials,
    "resume": frame_types.ResumeTerms,
    "window": frame_types.Window,
    "from_": frame_types.Cursor,
    "detail": frame_types.Detail,
}
_IN_WELCOME = {"revision": frame_types.Revised, "verdict": frame_types.Verdict}
_BYTES = ("lineage", "secret", "fingerprint")


def _camel(name: str) -> str:
    return re.sub(r"_(.)", lambda match: match[1].upper(), name.rstrip("_"))


def to_notation(frame: Frame) -> dict[str, Any]:
    members: dict[str, Any] = {"kind": frame.kind}
    members |= _members(frame)
    if isinstance(frame, (StreamError, SessionError)):
        members |= _members(members.pop("error"))
    if isinstance(members.get("payload"), bytes):
        members["payload"] = members["payload"].hex()
    return members


def _members(value: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field in dataclasses.fields(value):
        item = getattr(value, field.name)
        if item is None:
            continue
        if field.name in _BYTES:
            item = item.hex()
        elif dataclasses.is_dataclass(item) and not isinstance(item, Error):
            item = _members(item)
        found[_camel(field.name)] = item
    return found


def from_notation(members: dict[str, Any]) -> Frame:
    """The frame; a payload is hex in binary and a string in text, as its caller says."""
    made = _KINDS[members["kind"]]
    if made in (StreamError, SessionError):
        error = _made(Error, members)
        if made is SessionError:
            return SessionError(error)
        return StreamError(members["stream"], members["scope"], error)
    return _made(made, members)


def _made(made: Any, members: dict[str, Any]) -> Any:
    nested = _NESTED | (_IN_WELCOME if made is frame_types.Welcome else {})
    found: dict[str, Any] = {}
    for field in dataclasses.fields(made):
        item = members.get(_camel(field.name))
        if item is None:
            continue
        if field.name in _BYTES:
            item = bytes.fromhex(item)
        elif field.name in nested and isinstance(item, dict):
            item = _made(nested[field.name], item)
        found[field.name] = item
    return made(**found)
