"""What a command is answered with when it is not done."""

from __future__ import annotations


class Failure(Exception):
    """code is unknown, unsupported or failed."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
