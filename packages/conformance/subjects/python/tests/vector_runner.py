"""Runs the cases of vector files against the codec."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from twobyte.codec.codec import Codec
from twobyte.codec.errors import CodecError
from twobyte.codec.notation import Notation, text_from


def protocols(folder: Path) -> Iterator[tuple[dict[str, Any], list[dict[str, Any]]]]:
    """The IR and the vector files of each protocol in a folder."""
    for ir in sorted(folder.glob("*/ir.json")):
        files = sorted((ir.parent / "vectors").glob("*.json"))
        yield json.loads(ir.read_text("utf-8")), [json.loads(f.read_text("utf-8")) for f in files]


class VectorRunner:
    """The cases of one vector file; run() gives a line for each that failed."""

    def __init__(self, ir: dict[str, Any], file: dict[str, Any]) -> None:
        self.ir = ir
        self.file = file
        self.message = file["message"]
        self.notation = Notation(ir)
        self.cases = {case["name"]: case for case in file["cases"]}
        self.codecs: dict[int, Codec] = {}
        self.checks = 0

    def codec(self, newest: int) -> Codec:
        found = self.codecs.get(newest)
        if found is None:
            found = self.codecs[newest] = Codec(self.ir, newest)
        return found

    def run(self) -> Iterator[str]:
        runs: dict[str, Callable[[dict[str, Any]], Iterator[str]]] = {
            "value": self.value,
            "prefixes": self.prefixes,
            "invalid": self.invalid,
            "unencodable": self.unencodable,
            "evolution": self.evolution,
        }
        for case in self.file["cases"]:
            for problem in runs[case["kind"]](case):
                yield f"{self.message} {case['name']} ({case['about']}): {problem}"

    def same(self, got: Any, expected: Any, what: str) -> Iterator[str]:
        self.checks += 1
        if got != expected:
            yield f"{what} is {str(got)[:300]!r} instead of {str(expected)[:300]!r}"

    def written(self, newest: int, revision: int, value: Any, profile: str) -> Any:
        codec = self.codec(newest)
        given = self.notation.struct_from(self.message, value)
        try:
            if profile == "text":
                return codec.encode_text(self.message, revision, given)
            return codec.encode_binary(self.message, revision, given).hex()
        except CodecError as error:
            return error.code

    def read(self, newest: int, revision: int, given: Any, profile: str) -> Any:
        codec = self.codec(newest)
        try:
            if profile == "text":
                value = codec.decode_text(self.message, revision, given)
            else:
                value = codec.decode_binary(self.message, revision, bytes.fromhex(given))
        except CodecError as error:
            self.offset = error.offset
            return error.code
        return canonical(self.notation.struct_to(self.message, value, newest))

    def value(self, case: dict[str, Any]) -> Iterator[str]:
        revision = self.file["revision"]
        for profile in ("binary", "text"):
            got = self.written(revision, revision, case["value"], profile)
            yield from self.same(got, case[profile], profile)
            read = self.read(revision, revision, case[profile], profile)
            yield from self.same(read, canonical(case["value"]), f"the value of the {profile}")

    def prefixes(self, case: dict[str, Any]) -> Iterator[str]:
        revision = self.file["revision"]
        whole = self.cases[case["of"]][case["profile"]]
        if case["profile"] == "binary":
            prefixes = [whole[:end] for end in range(0, len(whole), 2)]
        else:
            prefixes = [whole[:end] for end, unit in enumerate(whole) if unit == "\x1f"]
        for prefix in prefixes:
            got = self.read(revision, revision, prefix, case["profile"])
            yield from self.same(got, "truncated", f"of {prefix[-40:]!r} what is told")

    def invalid(self, case: dict[str, Any]) -> Iterator[str]:
        revision = self.file["revision"]
        twin, edit = self.cases[case["twin"]], case["edit"]
        if case["profile"] == "binary":
            whole = twin["binary"]
            at, drop, put = 2 * edit["at"], 2 * edit["drop"], edit["put"]
            given = whole[:at] + put + whole[at + drop :]
        else:
            units = twin["text"].encode("utf-16-le")
            put = text_from(edit["put"]).encode("utf-16-le", "surrogatepass")
            at, drop = 2 * edit["at"], 2 * edit["drop"]
            edited = units[:at] + put + units[at + drop :]
            given = edited.decode("utf-16-le", "surrogatepass")
        self.offset: int | None = None
        got = self.read(revision, revision, given, case["profile"])
        yield from self.same(got, case["error"], "what is told")
        if "at" in case and self.offset is not None and got == case["error"]:
            low, high = case["at"]
            inside = low <= self.offset <= high
            yield from self.same(inside, True, f"that offset {self.offset} is in {low} to {high}")

    def unencodable(self, case: dict[str, Any]) -> Iterator[str]:
        revision = self.file["revision"]
        for profile in ("binary", "text"):
            got = self.written(revision, revision, case["value"], profile)
            yield from self.same(got, case["error"], f"what is told in {profile}")

    def evolution(self, case: dict[str, Any]) -> Iterator[str]:
        for profile in ("binary", "text"):
            expected = case.get("error", case.get(profile))
            got = self.written(case["writer"], case["revision"], case["value"], profile)
            yield from self.same(got, expected, profile)
            if "read" in case:
                got = self.read(case["reader"], case["revision"], case[profile], profile)
                yield from self.same(got, canonical(case["read"]), f"the value of the {profile}")


def canonical(notation: Any) -> Any:
    """A notation in which absent fields are left out."""
    if isinstance(notation, dict):
        return {k: canonical(v) for k, v in notation.items() if v != {"$absent": True}}
    return [canonical(item) for item in notation] if isinstance(notation, list) else notation
