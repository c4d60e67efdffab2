"""Messages in pieces: cutting and joining (spec 7.8)."""

from __future__ import annotations

from ..frames.frame_types import Data, Open, Part, Payload
from ..frames.frame_writer import write_frame
from .call_error import ProtocolError
from .stream import Pieces, payload_size


def cut(payload: Payload, size: int) -> list[Payload]:
    """Pieces of at most so many bytes, in text between two scalar values."""
    if payload_size(payload) <= size:
        return [payload]
    if isinstance(payload, bytes):
        return [payload[at : at + size] for at in range(0, len(payload), size)]
    data, pieces, at = payload.encode("utf-8"), [], 0
    while at < len(data):
        end = min(at + size, len(data))
        while end < len(data) and data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[at:end].decode("utf-8"))
        at = end
    return list(pieces)


def in_pieces(
    frame: Open | Data, payload: Payload, text: bool, max_frame: int
) -> list[Part | Open | Data]:
    """The frames that carry a message: parts, and the frame with what is left of it."""
    frame.payload = "" if text else b""
    header = payload_size(write_frame(frame, text))
    pieces = cut(payload, max_frame - max(header, 64))
    rest = payload_size(payload)
    frames: list[Part | Open | Data] = []
    for piece in pieces[:-1]:
        rest -= payload_size(piece)
        frames.append(Part(frame.stream, frame.code, rest, piece))
    frame.payload = pieces[-1]
    return [*frames, frame]


class Assembly:
    """The pieces that wait, of all streams of a session."""

    def __init__(self, part_bytes: int) -> None:
        self._part_bytes = part_bytes
        self._pieces: dict[int, Pieces] = {}

    def waits(self, stream: int) -> bool:
        return stream in self._pieces

    def drop(self, stream: int) -> None:
        self._pieces.pop(stream, None)

    def add(self, part: Part) -> None:
        size = payload_size(part.payload)
        pieces = self._pieces.get(part.stream)
        if pieces is None:
            pieces = self._pieces[part.stream] = Pieces(part.code, part.rest)
        elif pieces.code != part.code or pieces.rest != size + part.rest:
            raise ProtocolError("invalid_argument", "a part that the one before did not announce")
        pieces.rest = part.rest
        pieces.payloads.append(part.payload)
        pieces.size += size

    def has_room(self, size: int) -> bool:
        """Whether so many bytes more may wait for their rest."""
        return sum(found.size for found in self._pieces.values()) + size <= self._part_bytes

    def finish(self, stream: int, code: str, payload: Payload) -> Payload:
        """The whole message, of which this is the last piece or all."""
        pieces = self._pieces.pop(stream, None)
        if pieces is None:
            return payload
        if pieces.code != code or pieces.rest != payload_size(payload):
            raise ProtocolError("invalid_argument", "not the last piece that was announced")
        parts = [*pieces.payloads, payload]
        if isinstance(payload, str):
            return "".join(part for part in parts if isinstance(part, str))
        return b"".join(part for part in parts if isinstance(part, bytes))
