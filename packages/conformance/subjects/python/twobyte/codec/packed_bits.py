"""The bit field of the entries of a list or map (spec 2.4)."""

from __future__ import annotations

from .binary_reader import BinaryReader


def write_packed(entries: list[int], width: int, out: bytearray) -> None:
    """Writes the bits of each entry, one entry behind the other."""
    pending = filled = 0
    for bits in entries:
        pending |= bits << filled
        filled += width
        while filled >= 8:
            out.append(pending & 0xFF)
            pending >>= 8
            filled -= 8
    if filled:
        out.append(pending)


class PackedBits:
    """Reads the bits of one entry after the other."""

    def __init__(self, count: int, width: int, reader: BinaryReader) -> None:
        self.width = width
        self.at = 0
        self.field = reader.take((count * width + 7) // 8)
        used = count * width % 8
        if used and self.field[-1] >> used:
            raise reader.fail("reserved_bits", reader.pos - 1)

    def next(self) -> int:
        first, width = self.at, self.width
        self.at = first + width
        piece = int.from_bytes(self.field[first >> 3 : (first + width + 7) >> 3], "little")
        return piece >> (first & 7) & (1 << width) - 1


def entries_fit(count: int, width: int, least: int, reader: BinaryReader) -> bool:
    """Whether so many entries of at least these bits and bytes can stand in what remains."""
    bits = max(width, 1) if least == 0 else width
    return (count * bits + 7) // 8 + count * least <= reader.end - reader.pos
