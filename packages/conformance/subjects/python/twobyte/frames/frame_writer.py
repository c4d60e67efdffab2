"""Writes one frame (spec 7.2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..codec.errors import CodecError
from .frame_types import Frame, Open, Payload, SessionError, StreamError
from .greeting_tags import GOODBYE, HELLO, WELCOME
from .header_checks import number_of
from .header_writer import BinaryHeaderWriter, HeaderWriter, TextHeaderWriter
from .shared_fields import write_credentials, write_error, write_metadata
from .tag_lists import write_tags
from .words import SCOPES, SKIP_REASONS


def write_frame(frame: Frame, text: bool) -> bytes | str:
    """The bytes of a frame, or its text."""
    code = getattr(frame, "code") if frame.kind in ("open", "data") else _CODES[frame.kind]
    writer = TextHeaderWriter(code) if text else BinaryHeaderWriter(code)
    _WRITERS[frame.kind](writer, frame)
    return writer.frame(_payload(frame))


def _payload(frame: Frame) -> Payload | None:
    if isinstance(frame, (StreamError, SessionError)):
        return None if frame.error.detail is None else frame.error.payload or b""
    return getattr(frame, "payload", None)


def _open(writer: HeaderWriter, frame: Open) -> None:
    slots = (frame.deadline_ms, frame.key, frame.from_, frame.credit, frame.metadata)
    writer.number(frame.stream)
    writer.number(sum(1 << bit for bit, slot in enumerate(slots) if slot is not None))
    if frame.deadline_ms is not None:
        writer.number(frame.deadline_ms)
    if frame.key is not None:
        writer.string(frame.key, 128)
    if frame.from_ is not None:
        writer.string(frame.from_.epoch, 64)
        writer.number(frame.from_.offset)
    if frame.credit is not None:
        writer.number(frame.credit)
    if frame.metadata is not None:
        write_metadata(writer, frame.metadata)


def _opened(writer: HeaderWriter, frame: Any) -> None:
    writer.number(frame.stream)
    writer.number(frame.id)
    writer.string(frame.epoch, 64)
    writer.number(frame.offset)


def _end(writer: HeaderWriter, frame: Any) -> None:
    writer.number(frame.stream)
    writer.number(0 if frame.metadata is None else 1)
    if frame.metadata is not None:
        write_metadata(writer, frame.metadata)


def _stream_error(writer: HeaderWriter, frame: Any) -> None:
    writer.number(frame.stream)
    writer.number(number_of(SCOPES, frame.scope))
    write_error(writer, frame.error)


def _skip(writer: HeaderWriter, frame: Any) -> None:
    writer.number(frame.stream)
    writer.number(frame.count)
    writer.number(number_of(SKIP_REASONS, frame.reason))


def _part(writer: HeaderWriter, frame: Any) -> None:
    if frame.rest == 0 or not frame.payload:
        raise CodecError("invalid_value")
    writer.number(frame.stream)
    writer.code(frame.code)
    writer.number(frame.rest)


def _auth(writer: HeaderWriter, frame: Any) -> None:
    writer.number((frame.credentials is not None) | (frame.expires_ms is not None) << 1)
    if frame.credentials is not None:
        write_credentials(writer, frame.credentials)
    if frame.expires_ms is not None:
        writer.number(frame.expires_ms)


def _numbers(*names: str) -> Callable[[HeaderWriter, Any], None]:
    def write(writer: HeaderWriter, frame: Any) -> None:
        for name in names:
            writer.number(getattr(frame, name))

    return write


_CODES = {
    "opened": "!O",
    "end": "!E",
    "cancel": "!C",
    "streamError": "!X",
    "skip": "!S",
    "part": "!P",
    "revision": "!R",
    "hello": "!H",
    "welcome": "!W",
    "goodbye": "!G",
    "attach": "!A",
    "live": "!L",
    "ping": "!I",
    "pong": "!J",
    "ack": "!K",
    "credit": "!F",
    "auth": "!U",
    "sessionError": "!Z",
    "number": "!N",
}

_WRITERS: dict[str, Callable[[HeaderWriter, Any], None]] = {
    "open": _open,
    "data": _numbers("stream"),
    "opened": _opened,
    "end": _end,
    "cancel": _numbers("stream"),
    "streamError": _stream_error,
    "skip": _skip,
    "part": _part,
    "revision": _numbers("revision"),
    "hello": lambda writer, frame: write_tags(writer, HELLO, frame),
    "welcome": lambda writer, frame: write_tags(writer, WELCOME, frame),
    "goodbye": lambda writer, frame: write_tags(writer, GOODBYE, frame),
    "attach": _numbers("received", "first"),
    "live": _numbers("sent"),
    "ping": _numbers("n", "seen", "received", "sent"),
    "pong": _numbers("n", "received", "sent"),
    "ack": _numbers("received"),
    "credit": _numbers("stream", "limit"),
    "auth": _auth,
    "sessionError": lambda writer, frame: write_error(writer, frame.error),
    "number": _numbers("first"),
}
