"""Reads one frame (spec 7.2)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ..codec.errors import CodecError
from .frame_types import (
    Ack,
    Attach,
    Auth,
    Cancel,
    Credit,
    Cursor,
    Data,
    End,
    Frame,
    Goodbye,
    Hello,
    Ignored,
    Live,
    Number,
    Open,
    Opened,
    Part,
    Ping,
    Pong,
    Revision,
    SessionError,
    Skip,
    StreamError,
    Welcome,
)
from .greeting_tags import GOODBYE, HELLO, WELCOME
from .header_reader import (
    BinaryHeader,
    HeaderReader,
    TextHeader,
    flags_of,
    judge_text,
    word_of,
)
from .shared_fields import read_credentials, read_error, read_metadata
from .tag_lists import read_tags
from .words import SCOPES, SKIP_REASONS

_APPLICATION = re.compile(r"[A-Za-z][0-9A-Za-z]")
_IGNORED = re.compile(r"![a-z]")
COUNTED = ("!O", "!E", "!C", "!X", "!S", "!P", "!R")

IsMethod = Callable[[str], bool]


def code_of(frame: bytes | str) -> str:
    """The code of a frame, which says whether it is counted before anything is decoded."""
    code = frame[:2]
    if len(code) < 2:
        raise CodecError("truncated")
    return code.decode("latin-1") if isinstance(code, bytes) else code


def is_counted(code: str) -> bool:
    return code in COUNTED or _APPLICATION.fullmatch(code) is not None


def read_frame(frame: bytes | str, is_method: IsMethod) -> Frame:
    """is_method says which codes of the application open streams."""
    code = code_of(frame)
    if _IGNORED.fullmatch(code):
        return Ignored(code)
    read = _READERS.get(code)
    if read is None and _APPLICATION.fullmatch(code) is None:
        raise CodecError("unknown_code")
    if isinstance(frame, str):
        judge_text(frame)
    reader = BinaryHeader(frame, 2) if isinstance(frame, bytes) else TextHeader(frame, 2)
    if read is None:
        return _read_open(code, reader) if is_method(code) else _read_data(code, reader)
    found = read(reader)
    if code not in ("!P", "!X", "!Z"):
        reader.done()
    return found


def _read_open(code: str, reader: HeaderReader) -> Open:
    found = Open(code, reader.number())
    flags = flags_of(reader, 31)
    if flags & 1:
        found.deadline_ms = reader.number()
    if flags & 2:
        found.key = reader.string(128)
    if flags & 4:
        found.from_ = Cursor(reader.string(64), reader.number())
    if flags & 8:
        found.credit = reader.number()
    if flags & 16:
        found.metadata = read_metadata(reader)
    found.payload = reader.payload()
    return found


def _read_data(code: str, reader: HeaderReader) -> Data:
    return Data(code, reader.number(), reader.payload())


def _read_end(reader: HeaderReader) -> End:
    stream = reader.number()
    return End(stream, read_metadata(reader) if flags_of(reader, 1) else None)


def _read_part(reader: HeaderReader) -> Part:
    found = Part(reader.number(), reader.code(), reader.number(), reader.payload())
    if found.rest == 0 or len(found.payload) == 0:
        raise CodecError("out_of_range")
    return found


def _read_auth(reader: HeaderReader) -> Auth:
    flags = flags_of(reader, 3)
    return Auth(
        read_credentials(reader) if flags & 1 else None,
        reader.number() if flags & 2 else None,
    )


def _read_goodbye(reader: HeaderReader) -> Goodbye:
    found: dict[str, Any] = read_tags(reader, GOODBYE)
    retry, after_ms = found.pop("retry_after")
    return Goodbye(retry=retry, after_ms=after_ms, **found)


_READERS: dict[str, Callable[[HeaderReader], Frame]] = {
    "!O": lambda r: Opened(r.number(), r.number(), r.string(64), r.number()),
    "!E": _read_end,
    "!C": lambda r: Cancel(r.number()),
    "!X": lambda r: StreamError(r.number(), word_of(r, SCOPES), read_error(r)),
    "!S": lambda r: Skip(r.number(), r.number(), word_of(r, SKIP_REASONS)),
    "!P": _read_part,
    "!R": lambda r: Revision(r.number()),
    "!H": lambda r: Hello(**read_tags(r, HELLO)),
    "!W": lambda r: Welcome(**read_tags(r, WELCOME)),
    "!G": _read_goodbye,
    "!A": lambda r: Attach(r.number(), r.number()),
    "!L": lambda r: Live(r.number()),
    "!I": lambda r: Ping(r.number(), r.number(), r.number(), r.number()),
    "!J": lambda r: Pong(r.number(), r.number(), r.number()),
    "!K": lambda r: Ack(r.number()),
    "!F": lambda r: Credit(r.number(), r.number()),
    "!U": _read_auth,
    "!Z": lambda r: SessionError(read_error(r)),
    "!N": lambda r: Number(r.number()),
}
