"""The detail of a refused hello, the message !V (spec 7.7)."""

from __future__ import annotations

from dataclasses import dataclass

from .frame_types import Payload, Range
from .header_reader import BinaryHeader, TextHeader
from .header_writer import BinaryHeaderWriter, TextHeaderWriter, write_numbers
from .words import REFUSALS


@dataclass
class Refusal:
    """Why a hello was refused; offered by the client, supported by the server."""

    reason: str
    offered: Range
    supported: Range


def write_refusal(refusal: Refusal, text: bool) -> Payload:
    writer = TextHeaderWriter() if text else BinaryHeaderWriter()
    offered, supported = refusal.offered, refusal.supported
    write_numbers(
        writer,
        REFUSALS.index(refusal.reason),
        offered.lowest,
        offered.highest,
        supported.lowest,
        supported.highest,
    )
    return writer.frame(None)


def read_refusal(payload: Payload) -> Refusal:
    """Raises CodecError for a payload that is no refusal."""
    reader = TextHeader(payload) if isinstance(payload, str) else BinaryHeader(payload)
    numbers = [reader.number() for _ in range(5)]
    reader.done()
    reason = REFUSALS[numbers[0]] if numbers[0] < len(REFUSALS) else "unknown"
    return Refusal(reason, Range(numbers[1], numbers[2]), Range(numbers[3], numbers[4]))
