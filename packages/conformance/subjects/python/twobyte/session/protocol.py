"""Services, methods and codes of an IR, at any revision."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..codec.codec import Codec
from ..frames.frame_types import Payload

SENDS_MORE = ("clientStream", "bidi", "topic")
ANSWERS_MORE = ("serverStream", "bidi", "topic")


@dataclass
class Method:
    """One method; messages by role are (message, since, removed)."""

    name: str
    kind: str
    code: str
    served_by: str
    input: str
    since: int
    removed: int | None
    messages: dict[str, list[tuple[str, int, int | None]]]
    policies: dict[str, Any] = field(default_factory=dict)

    @property
    def max_bytes(self) -> int:
        return self.policies.get("maxBytes", 1_048_576)

    @property
    def keyed(self) -> bool:
        return self.policies.get("retry") == "keyed"

    @property
    def public(self) -> bool:
        return self.policies["auth"]["mode"] == "public"

    @property
    def scopes(self) -> list[str]:
        return self.policies["auth"].get("scopes", [])

    def exists(self, revision: int) -> bool:
        return self.since <= revision and (self.removed is None or revision < self.removed)

    def has(self, role: str, message: str, revision: int) -> bool:
        return any(
            name == message and since <= revision and (removed is None or revision < removed)
            for name, since, removed in self.messages[role]
        )


class ServedProtocol:
    """What an IR says of services; encodes and decodes payloads of either profile."""

    def __init__(self, ir: dict[str, Any]) -> None:
        self.ir = ir
        self.codec = Codec(ir)
        self.lineage = bytes.fromhex(ir["protocol"]["lineage"])
        self.revisions = {r["number"]: r for r in ir["revisions"]}
        self.codes = {s["name"]: s["code"] for s in ir["structs"] if "code" in s}
        self.messages = {code: name for name, code in self.codes.items()}
        self.methods: dict[str, Method] = {}
        for service in ir["services"]:
            for method in service["methods"]:
                made = _method(service, method, ir)
                self.methods[made.name] = made
        self.by_code = {method.code: method for method in self.methods.values()}

    @property
    def released(self) -> list[int]:
        return [n for n, r in sorted(self.revisions.items()) if r["state"] == "released"]

    @property
    def draft(self) -> int | None:
        drafts = [n for n, r in self.revisions.items() if r["state"] == "draft"]
        return drafts[0] if drafts else None

    def fingerprint(self, revision: int) -> bytes:
        return bytes.fromhex(self.revisions[revision]["fingerprint"])

    def is_method(self, code: str) -> bool:
        return code in self.by_code

    def encode(self, message: str, revision: int, value: Any, text: bool) -> Payload:
        if text:
            return self.codec.encode_text(message, revision, value)
        return self.codec.encode_binary(message, revision, value)

    def decode(self, message: str, revision: int, payload: Payload) -> Any:
        if isinstance(payload, str):
            return self.codec.decode_text(message, revision, payload)
        return self.codec.decode_binary(message, revision, payload)


def _method(service: dict[str, Any], method: dict[str, Any], ir: dict[str, Any]) -> Method:
    code: dict[str, Any] = next((c for c in ir["codes"] if c["code"] == method["code"]), {})
    messages: dict[str, list[tuple[str, int, int | None]]] = {
        "output": [],
        "input": [],
        "error": [],
    }
    for entry in method["messages"]:
        found = (entry["message"], entry["since"], entry.get("removed"))
        messages[entry["role"]].append(found)
    return Method(
        name=f"{service['name']}.{method['name']}",
        kind=method["kind"],
        code=method["code"],
        served_by=service["servedBy"],
        input=method["input"],
        since=method["since"],
        removed=code.get("removed"),
        messages=messages,
        policies=method["policies"],
    )
