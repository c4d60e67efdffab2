"""Durations in ms and bounds in bytes, by their names in the spec (8.9, 10.5, 11.8, 12, 14.7)."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from typing import Any


@dataclass
class Parameters:
    hello_deadline: float = 5_000
    welcome_deadline: float = 10_000
    ack_delay: float = 1_000
    ack_frames: int = 64
    ack_bytes: int = 32_768
    resume_window: float = 120_000
    resume_buffer: int = 262_144
    session_bytes: int = 16_777_216
    detached_bytes: int = 268_435_456
    max_frame: int = 65_536
    part_bytes: int = 4_194_304
    credit: int = 65_536
    streams: int = 256
    authentications: int = 256
    principal_bytes: int = 67_108_864
    process_bytes: int = 1_073_741_824
    waiting_calls: int = 1_024
    beat: float = 25_000
    max_beat: float | None = None
    dead_after: float = 1.4
    probe_deadline: float = 2_000
    retry_window: float = 500
    retry_cap: float = 30_000
    stable_after: float = 30_000
    idle_memory: float = 3_600_000
    # Of tiers that are not here: they can be said, and change nothing.
    tier_after: float = 2_500
    tier_memory: float = 300_000
    poll_time: float = 20_000
    poll_dead_after: float = 0.9
    short_poll: float = 1_000
    stream_age: float = 900_000
    repeats: int = 3
    repeat_after: float = 200
    call_repeats: int = 5


def parameters_of(members: dict[str, Any]) -> Parameters:
    """From names as the spec writes them; raises KeyError for one that is not settable."""
    known = {field.name for field in dataclasses.fields(Parameters)}
    found: dict[str, Any] = {}
    for name, value in members.items():
        own = re.sub(r"[A-Z]", lambda match: "_" + match[0].lower(), name)
        if own not in known:
            raise KeyError(name)
        found[own] = value
    return Parameters(**found)
