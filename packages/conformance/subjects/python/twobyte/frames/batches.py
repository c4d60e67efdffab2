"""Transport messages: one frame, or a batch of several (spec 7.9)."""

from __future__ import annotations

from ..codec.binary_reader import BinaryReader
from ..codec.binary_writer import write_bytes
from ..codec.errors import CodecError
from ..codec.strings import utf8_size

MAX_BATCH = 65_536
_RECORD = "\x1e"


def split_message(message: bytes | str) -> list[bytes] | list[str]:
    """The frames of a transport message; all lengths are judged before any is returned."""
    if len(message) == 0:
        raise CodecError("truncated")
    if isinstance(message, str):
        return _split_text(message)
    if message[0] != 0x1E:
        return [message]
    if len(message) > MAX_BATCH:
        raise CodecError("limit_exceeded")
    reader = BinaryReader(message, 1)
    frames: list[bytes] = []
    while reader.pos < reader.end:
        size = reader.count()
        if size == 0:
            raise reader.fail("truncated")
        frames.append(reader.take(size))
    return _several(frames)


def _split_text(message: str) -> list[str]:
    if _RECORD not in message:
        return [message]
    if utf8_size(message) > MAX_BATCH:
        raise CodecError("limit_exceeded")
    frames = message.split(_RECORD)
    if "" in frames:
        raise CodecError("truncated")
    return frames


def _several(frames: list[bytes]) -> list[bytes]:
    if len(frames) < 2:
        raise CodecError("not_canonical" if frames else "truncated")
    return frames


def join_frames(frames: list[bytes] | list[str]) -> bytes | str:
    """One transport message of one frame or more."""
    if len(frames) == 1:
        return frames[0]
    if isinstance(frames[0], str):
        return _RECORD.join(frame for frame in frames if isinstance(frame, str))
    out = bytearray(b"\x1e")
    for frame in frames:
        assert isinstance(frame, bytes)
        write_bytes(out, frame)
    return bytes(out)


def gather(frames: list[bytes] | list[str]) -> list[bytes | str]:
    """As few transport messages as the bound of a batch lets them be."""
    messages: list[bytes | str] = []
    waiting: list = []
    size = 1
    for frame in frames:
        own = (utf8_size(frame) if isinstance(frame, str) else len(frame)) + 3
        if waiting and size + own > MAX_BATCH:
            messages.append(join_frames(waiting))
            waiting, size = [], 1
        waiting.append(frame)
        size += own
    if waiting:
        messages.append(join_frames(waiting))
    return messages
