"""Fields that several frames have: metadata, credentials, errors (spec 7.5 to 7.7)."""

from __future__ import annotations

import re

from ..codec.errors import CodecError
from ..codec.strings import utf8_size
from .frame_types import Credentials, Detail, Error, Metadata
from .header_checks import number_of
from .header_reader import HeaderReader, flags_of, word_of
from .header_writer import HeaderWriter
from .words import PROCESSED, RETRIES

MAX_METADATA = 4096
_NAME = re.compile(r"[a-z0-9._-]{1,64}")


def read_metadata(reader: HeaderReader) -> Metadata:
    metadata: Metadata = {}
    size, before = 0, ""
    for _ in range(reader.number()):
        name, value = reader.string(None), reader.string(None)
        if _NAME.fullmatch(name) is None:
            raise CodecError("invalid_token")
        if name <= before:
            raise CodecError("duplicate_key" if name == before else "unsorted_keys")
        size += len(name) + utf8_size(value)
        if size > MAX_METADATA:
            raise CodecError("limit_exceeded")
        metadata[name] = value
        before = name
    return metadata


def write_metadata(writer: HeaderWriter, metadata: Metadata) -> None:
    writer.number(len(metadata))
    for name in sorted(metadata):
        writer.string(name, None)
        writer.string(metadata[name], None)


def read_credentials(reader: HeaderReader) -> Credentials:
    return Credentials(reader.string(32), reader.string(4096))


def write_credentials(writer: HeaderWriter, credentials: Credentials) -> None:
    writer.string(credentials.scheme, 32)
    writer.string(credentials.value, 4096)


def read_error(reader: HeaderReader) -> Error:
    """The error, with its detail's payload; nothing is left behind it."""
    flags = flags_of(reader, 3)
    code = reader.number()
    if code == 0:
        raise CodecError("invalid_member")
    retry = word_of(reader, RETRIES)
    error = Error(
        code=code,
        retry=retry,
        after_ms=reader.number() if retry == "after" else 0,
        processed=word_of(reader, PROCESSED),
        message=reader.string(1024),
    )
    if flags & 1:
        error.metadata = read_metadata(reader)
    if flags & 2:
        error.detail = Detail(reader.code())
        error.payload = reader.payload()
    else:
        reader.done()
    return error


def write_error(writer: HeaderWriter, error: Error) -> None:
    flags = (error.metadata is not None) | (error.detail is not None) << 1
    writer.number(flags)
    writer.number(error.code)
    writer.number(number_of(RETRIES, error.retry))
    if error.retry == "after":
        writer.number(error.after_ms)
    writer.number(number_of(PROCESSED, error.processed))
    writer.string(error.message, 1024)
    if error.metadata is not None:
        write_metadata(writer, error.metadata)
    if error.detail is not None:
        writer.code(error.detail.code)
