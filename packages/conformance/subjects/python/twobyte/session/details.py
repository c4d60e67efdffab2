"""Details of a stream's errors: messages that the method declares (spec 7.7, 13.1)."""

from __future__ import annotations

from typing import Any

from ..codec.errors import CodecError
from ..frames.frame_types import Detail, Error, StreamError
from ..frames.frame_writer import write_frame
from .call_error import CallError
from .protocol import ServedProtocol
from .stream import Stream, payload_size


def stream_error(
    protocol: ServedProtocol, stream: Stream, error: CallError, text: bool, max_frame: int
) -> StreamError:
    """The frame of an error; a detail that does not fit in it is left out."""
    found = error.frame_error()
    frame = StreamError(stream.id, "stream", found)
    if error.detail is None:
        return frame
    name, value = error.detail
    if stream.method.has("error", name, stream.revision):
        found.detail = Detail(protocol.codes[name])
        found.payload = protocol.encode(name, stream.revision, value, text)
        if payload_size(write_frame(frame, text)) > max_frame:
            found.detail = found.payload = None
    return frame


def detail_of(protocol: ServedProtocol, stream: Stream, error: Error) -> tuple[str, Any] | None:
    """The name and the value of a detail; None for one that the method does not declare."""
    if error.detail is None or error.payload is None:
        return None
    name = protocol.messages.get(error.detail.code)
    if name is None or not stream.method.has("error", name, stream.revision):
        return None
    try:
        return name, protocol.decode(name, stream.revision, error.payload)
    except CodecError:
        return None
