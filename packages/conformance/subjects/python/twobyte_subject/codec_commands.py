"""The codec's operations."""

from __future__ import annotations

from typing import Any

from twobyte.codec.codec import Codec
from twobyte.codec.errors import CodecError
from twobyte.codec.json_mapping import JsonMapping
from twobyte.codec.notation import Notation, text_from, text_to
from twobyte.frames.batches import join_frames, split_message
from twobyte.frames.frame_notation import from_notation, to_notation
from twobyte.frames.frame_reader import read_frame
from twobyte.frames.frame_writer import write_frame

from .failures import Failure


class CodecCommands:
    """The messages of the IR that was loaded, as batches of operations."""

    def __init__(self, ir: dict[str, Any] | None) -> None:
        self._codec = None if ir is None else Codec(ir)
        self._notation = None if ir is None else Notation(ir)
        self._mapping = None if ir is None else JsonMapping(ir)

    def batch(self, operations: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [self._guarded(operation) for operation in operations]

    def _guarded(self, operation: dict[str, Any]) -> dict[str, Any]:
        try:
            return self._run(operation)
        except CodecError as error:
            told: dict[str, Any] = {"code": error.code}
            if error.offset is not None:
                told["offset"] = error.offset
            return {"error": told}

    def _run(self, operation: dict[str, Any]) -> dict[str, Any]:
        op = operation["op"]
        if op == "encode":
            return self._encode(operation)
        if op == "decode":
            return self._decode(operation)
        text = operation.get("profile") == "text"
        if op == "to-json":
            return self._to_json(operation)
        if op == "from-json":
            return self._from_json(operation)
        if op == "encode-frames":
            frames: list[Any] = [self._written(frame, text) for frame in operation["frames"]]
            return _told(join_frames(frames))
        if op == "decode-frames":
            given = text_from(operation["text"]) if text else bytes.fromhex(operation["bytes"])
            methods = set(operation.get("methods", ()))
            return {"frames": [_read(frame, methods) for frame in split_message(given)]}
        return {"error": {"code": "unknown"}}

    def _loaded(self) -> tuple[Codec, Notation, JsonMapping]:
        if self._codec is None or self._notation is None or self._mapping is None:
            raise Failure("failed", "no IR was loaded")
        return self._codec, self._notation, self._mapping

    def _encode(self, operation: dict[str, Any]) -> dict[str, Any]:
        codec, notation, _ = self._loaded()
        message, revision = operation["message"], operation["revision"]
        codec.message(message, revision, "not_expressible")
        value = notation.struct_from(message, operation["value"])
        if operation["profile"] == "text":
            return _told(codec.encode_text(message, revision, value))
        return _told(codec.encode_binary(message, revision, value))

    def _decode(self, operation: dict[str, Any]) -> dict[str, Any]:
        codec, notation, _ = self._loaded()
        message, revision = operation["message"], operation["revision"]
        if operation["profile"] == "text":
            value = codec.decode_text(message, revision, text_from(operation["text"]))
        else:
            value = codec.decode_binary(message, revision, bytes.fromhex(operation["bytes"]))
        return {"value": notation.struct_to(message, value, codec.newest)}

    def _to_json(self, operation: dict[str, Any]) -> dict[str, Any]:
        codec, notation, mapping = self._loaded()
        message = operation["message"]
        value = notation.struct_from(message, operation["value"])
        codec.check(message, value)
        return {"json": mapping.struct_form(message, value)}

    def _from_json(self, operation: dict[str, Any]) -> dict[str, Any]:
        codec, notation, mapping = self._loaded()
        message = operation["message"]
        codec.message(message, codec.newest, "unknown_code")
        value = mapping.struct(message, operation["json"])
        codec.check(message, value)
        return {"value": notation.struct_to(message, value, codec.newest)}

    def _written(self, members: dict[str, Any], text: bool) -> bytes | str:
        if "payload" in members and not text:
            members = members | {"payload": bytes.fromhex(members["payload"])}
        return write_frame(from_notation(members), text)


def _read(frame: bytes | str, methods: set[str]) -> dict[str, Any]:
    return to_notation(read_frame(frame, methods.__contains__))


def _told(message: bytes | str) -> dict[str, Any]:
    return {"text": text_to(message)} if isinstance(message, str) else {"bytes": message.hex()}
