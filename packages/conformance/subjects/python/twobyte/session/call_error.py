"""The typed error of calls and sessions (spec 7.7, 13)."""

from __future__ import annotations

from typing import Any

from ..frames.frame_types import Error
from ..frames.words import ERROR_CODES, error_name


class CallError(Exception):
    """code is a name of 7.7; detail is the name of a message and its value."""

    def __init__(
        self,
        code: str,
        message: str = "",
        retry: str = "never",
        after_ms: int = 0,
        processed: str = "maybe",
        detail: tuple[str, Any] | None = None,
    ) -> None:
        super().__init__(f"{code}: {message}" if message else code)
        self.code = code
        self.message = message
        self.retry = retry
        self.after_ms = after_ms
        self.processed = processed
        self.detail = detail

    def frame_error(self) -> Error:
        after = self.after_ms if self.retry == "after" else 0
        return Error(ERROR_CODES[self.code], self.retry, after, self.processed, self.message[:256])

    def close_code(self) -> int:
        base = {"now": 4000, "after": 4100, "never": 4500}[self.retry]
        return base + ERROR_CODES[self.code]


def error_of(error: Error) -> CallError:
    return CallError(
        error_name(error.code), error.message, error.retry, error.after_ms, error.processed
    )


class ProtocolError(CallError):
    """What ends the session."""

    def __init__(self, code: str, message: str, retry: str = "never") -> None:
        super().__init__(code, message, retry, processed="maybe")


class Refusal(CallError):
    """What refuses a call before anything of it was done."""

    def __init__(self, code: str, message: str = "", retry: str = "never", after_ms: int = 0):
        super().__init__(code, message, retry, after_ms, "no")
