"""The subject's codec over its standard input and output."""

from __future__ import annotations

import json
import subprocess
import sys
import unittest
from pathlib import Path
from typing import Any

from tests.test_codec_errors import slot

IR: dict[str, Any] = {
    "protocol": {"name": "t", "package": "t", "lineage": "0" * 32},
    "revisions": [{"number": 1, "state": "draft", "fingerprint": "0" * 32}],
    "structs": [
        {
            "name": "Note",
            "since": 1,
            "recursive": False,
            "versioned": False,
            "groups": [{"since": 1, "bits": 0}],
            "fields": [
                {
                    "name": "text",
                    "position": 0,
                    "since": 1,
                    "optional": False,
                    "slot": slot({"kind": "string"}),
                    "downlevel": "omit",
                }
            ],
        }
    ],
    "enums": [],
    "unions": [],
    "codes": [],
    "services": [],
}


def asked(*requests: dict[str, Any]) -> list[dict[str, Any]]:
    lines = "".join(json.dumps({"id": at} | r) + "\n" for at, r in enumerate(requests))
    ran = subprocess.run(
        [sys.executable, "-m", "twobyte_subject"],
        input=lines,
        capture_output=True,
        text=True,
        cwd=Path(__file__).resolve().parents[1],
        timeout=20,
        check=True,
    )
    replies = [json.loads(line) for line in ran.stdout.splitlines()]
    return sorted(replies, key=lambda reply: reply["id"])


class SubjectCodec(unittest.TestCase):
    def test_starts_loads_encodes_decodes_and_stops(self) -> None:
        base = {"message": "Note", "revision": 1}
        replies = asked(
            {"cmd": "start", "versions": [1]},
            {"cmd": "what-is-this"},
            {"cmd": "load", "ir": IR},
            {
                "cmd": "codec",
                "batch": [
                    {"op": "encode", "profile": "binary", "value": {"text": "é"}} | base,
                    {"op": "decode", "profile": "text", "text": "a\\q"} | base,
                    {"op": "decode", "profile": "text", "text": "a"} | base,
                    {"op": "decode-frames", "profile": "binary", "bytes": "214b11"},
                ],
            },
            {"cmd": "stop"},
        )
        self.assertIn("codec", replies[0]["ok"]["roles"])
        self.assertEqual(replies[1]["err"]["code"], "unknown")
        self.assertEqual(
            replies[3]["ok"]["results"],
            [
                {"bytes": "02c3a9"},
                {"error": {"code": "invalid_escape", "offset": 1}},
                {"value": {"text": "a"}},
                {"frames": [{"kind": "ack", "received": 17}]},
            ],
        )
        self.assertEqual(replies[4], {"id": 4, "ok": {}})
