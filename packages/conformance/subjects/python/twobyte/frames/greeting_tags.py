"""The tables of hello, welcome and goodbye (spec 7.4)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..codec.errors import CodecError
from .frame_types import (
    Counts,
    Limits,
    Range,
    ResumeTerms,
    Revised,
    Revisions,
    Verdict,
    Window,
)
from .header_checks import number_of
from .header_reader import HeaderReader, word_of
from .header_writer import HeaderWriter
from .shared_fields import read_credentials, write_credentials
from .tag_lists import Tag
from .words import GAP_REASONS, GOODBYE_VERDICTS, RETRIES, VERDICTS

MIN_MAX_FRAME = 16_384


def _number(number: int, name: str, needed: bool = False) -> Tag:
    return Tag(number, name, needed, lambda r: r.number(), lambda w, value: w.number(value))


def _string(number: int, name: str, bound: int, needed: bool = False) -> Tag:
    return Tag(number, name, needed, lambda r: r.string(bound), lambda w, value: w.string(value, bound))


def _bytes16(number: int, name: str) -> Tag:
    return Tag(number, name, True, lambda r: r.bytes16(), lambda w, value: w.bytes16(value))


def _numbers(number: int, name: str, needed: bool, make: Callable[[int, int], Any]) -> Tag:
    """Two numbers, the fields of a dataclass."""

    def write(writer: HeaderWriter, value: Any) -> None:
        for item in vars(value).values():
            writer.number(item)

    return Tag(number, name, needed, lambda r: make(r.number(), r.number()), write)


def _read_limits(reader: HeaderReader) -> Limits:
    limits = Limits(reader.number(), reader.number(), reader.number())
    if limits.max_frame < MIN_MAX_FRAME:
        raise CodecError("out_of_range")
    return limits


def _write_limits(writer: HeaderWriter, limits: Limits) -> None:
    writer.number(limits.max_frame)
    writer.number(limits.credit)
    writer.number(limits.streams)


def _write_revisions(writer: HeaderWriter, revisions: Revisions) -> None:
    writer.number(revisions.lowest)
    writer.number(revisions.highest)
    writer.bytes16(revisions.fingerprint)


def _revised(number: int, name: str, needed: bool) -> Tag:
    def write(writer: HeaderWriter, revised: Revised) -> None:
        writer.number(revised.revision)
        writer.bytes16(revised.fingerprint)

    return Tag(number, name, needed, lambda r: Revised(r.number(), r.bytes16()), write)


def _read_verdict(reader: HeaderReader) -> Verdict:
    verdict = Verdict(word_of(reader, VERDICTS), word_of(reader, GAP_REASONS))
    if (verdict.verdict == "gap") == (verdict.reason == "none"):
        raise CodecError("invalid_member")
    return verdict


def _write_verdict(writer: HeaderWriter, verdict: Verdict) -> None:
    writer.number(number_of(VERDICTS, verdict.verdict))
    writer.number(number_of(GAP_REASONS, verdict.reason))


_LIMITS = Tag(2, "limits", False, _read_limits, _write_limits)

HELLO = (
    _numbers(1, "versions", True, Range),
    _LIMITS,
    _bytes16(3, "lineage"),
    _number(4, "max_beat"),
    Tag(
        5,
        "revisions",
        False,
        lambda r: Revisions(r.number(), r.number(), r.bytes16()),
        _write_revisions,
    ),
    _revised(6, "draft", False),
    _bytes16(7, "secret"),
    _string(8, "agent", 64),
    _string(9, "session", 64),
    _numbers(11, "counts", True, Counts),
    Tag(13, "probe", False, lambda r: True, lambda w, value: None),
    Tag(15, "credentials", False, read_credentials, write_credentials),
)

WELCOME = (
    _number(1, "version", True),
    _LIMITS,
    _string(3, "session", 64, True),
    _number(4, "beat_ms"),
    _bytes16(5, "secret"),
    _numbers(6, "resume", False, ResumeTerms),
    _revised(7, "revision", True),
    _string(8, "results", 64),
    _numbers(9, "counts", True, Counts),
    _string(10, "token", 128),
    Tag(11, "verdict", True, _read_verdict, _write_verdict),
    _string(12, "node", 64),
    _number(14, "expires_ms"),
)


def _read_retry(reader: HeaderReader) -> tuple[str, int]:
    retry, after_ms = word_of(reader, RETRIES), reader.number()
    if after_ms and retry != "after":
        raise CodecError("out_of_range")
    return retry, after_ms


def _write_retry(writer: HeaderWriter, value: tuple[str, int]) -> None:
    writer.number(number_of(RETRIES, value[0]))
    writer.number(value[1])


GOODBYE = (
    _number(1, "code", True),
    _numbers(2, "window", False, Window),
    Tag(3, "retry_after", True, _read_retry, _write_retry),
    _number(4, "deadline_ms"),
    Tag(
        5,
        "verdict",
        True,
        lambda r: word_of(r, GOODBYE_VERDICTS),
        lambda w, value: w.number(number_of(GOODBYE_VERDICTS, value)),
    ),
    _string(6, "avoid", 64),
    _string(8, "message", 1024),
)
