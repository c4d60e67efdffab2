"""Writes the primitives of the binary profile (spec 3.2)."""

from __future__ import annotations


def write_varint(out: bytearray, value: int) -> None:
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)


def write_zigzag(out: bytearray, value: int) -> None:
    write_varint(out, value << 1 if value >= 0 else (-value << 1) - 1)


def write_bytes(out: bytearray, value: bytes) -> None:
    write_varint(out, len(value))
    out += value


def write_string(out: bytearray, value: str) -> None:
    write_bytes(out, value.encode("utf-8"))
