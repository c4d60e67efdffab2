"""Requests in, replies and events out, each a line of JSON."""

from __future__ import annotations

import asyncio
import json
import platform
import sys
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

from twobyte.codec.json_mapping import JsonMapping
from twobyte.session.protocol import ServedProtocol

from .codec_commands import CodecCommands
from .failures import Failure
from .service_ir import service_ir

try:
    from .client_commands import ClientCommands
    from .server_commands import ServerCommands
except ModuleNotFoundError as missing:
    if missing.name != "websockets":
        raise
    HAS_SOCKETS = False
else:
    HAS_SOCKETS = True

VERSION = 1
LIVE = ("websocket", "resume", "parts", "topics")
Command = Callable[[dict[str, Any]], Awaitable[dict[str, Any]]]


class Control:
    """Reads requests until stop or the end of the input; later ones may be answered earlier."""

    def __init__(self) -> None:
        self._codec = CodecCommands(None)
        self._events = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._commands: dict[str, Command] = {
            "start": self._start,
            "load": self._load,
            "codec": self._batch,
            "fence": self._fence,
            "stop": self._stop,
        }
        self._stopping = asyncio.Event()
        self._protocol: ServedProtocol | None = None
        if HAS_SOCKETS:
            self._add_live()

    def _add_live(self) -> None:
        self._servers = ServerCommands(self.event)
        self._clients = ClientCommands(self.event)
        clients = self._clients
        self._commands |= {
            "listen": lambda r: self._servers.listen(r, self._served()),
            "publish": self._publish,
            "shutdown": lambda r: self._servers.shutdown(r),
            "open": _at_once(lambda r: clients.open(r, self._served())),
            "call": _at_once(lambda r: clients.call(r, self._served())),
            "send": _at_once(lambda r: clients.send(r, self._served())),
            "half-close": _at_once(clients.half_close),
            "cancel": _at_once(clients.cancel),
            "take": _at_once(clients.take),
            "cursor": _at_once(clients.cursor),
            "hint": _at_once(clients.hint),
            "close": clients.close,
        }

    def _served(self) -> ServedProtocol:
        if self._protocol is None:
            self._protocol = ServedProtocol(service_ir())
        return self._protocol

    async def _publish(self, request: dict[str, Any]) -> dict[str, Any]:
        item = JsonMapping(self._served().ir).struct("Item", request["item"])
        return await self._servers.publish(request, item)

    async def run(self) -> None:
        loop = asyncio.get_running_loop()
        while not self._stopping.is_set():
            line = await loop.run_in_executor(None, sys.stdin.buffer.readline)
            if not line:
                return
            request = json.loads(line, parse_int=_number)
            if request.get("cmd") not in ("listen", "shutdown", "close", "fence"):
                await self._answer(request)
            else:
                task = asyncio.create_task(self._answer(request))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    def event(self, name: str, /, **members: Any) -> None:
        self._events += 1
        self._write({"ev": name, "n": self._events} | members)

    def _write(self, line: dict[str, Any]) -> None:
        sys.stdout.write(json.dumps(line, ensure_ascii=True, separators=(",", ":")) + "\n")
        sys.stdout.flush()

    async def _answer(self, request: dict[str, Any]) -> None:
        try:
            command = self._commands.get(request.get("cmd", ""))
            if command is None:
                raise Failure("unknown", f"no command {request.get('cmd')}")
            reply: dict[str, Any] = {"ok": await command(request)}
        except Failure as failure:
            reply = {"err": {"code": failure.code, "message": str(failure)}}
        except Exception as error:
            traceback.print_exc()
            message = f"{type(error).__name__}: {error}"
            reply = {"err": {"code": "failed", "message": message}}
        self._write({"id": request.get("id")} | reply)

    async def _start(self, request: dict[str, Any]) -> dict[str, Any]:
        if VERSION not in request["versions"]:
            raise Failure("unsupported", f"version {VERSION} of the control protocol alone")
        return {
            "version": VERSION,
            "name": "twobyte-python",
            "language": f"python {platform.python_version()}",
            "roles": ["codec", *(["client", "server"] if HAS_SOCKETS else [])],
            "capabilities": ["binary", "text", "frames", "json", *(LIVE if HAS_SOCKETS else [])],
            "facts": {},
        }

    async def _load(self, request: dict[str, Any]) -> dict[str, Any]:
        self._codec = CodecCommands(request["ir"])
        return {}

    async def _batch(self, request: dict[str, Any]) -> dict[str, Any]:
        return {"results": self._codec.batch(request["batch"])}

    async def _fence(self, request: dict[str, Any]) -> dict[str, Any]:
        await asyncio.sleep(0)
        return {"nonce": request["nonce"]}

    async def _stop(self, request: dict[str, Any]) -> dict[str, Any]:
        self._stopping.set()
        if HAS_SOCKETS:
            await self._clients.close_all()
            await self._servers.close()
        return {}


def _number(digits: str) -> int | float:
    """JSON does not tell integers from floats, but -0 is a float alone."""
    return -0.0 if digits == "-0" else int(digits)


def _at_once(command: Callable[[dict[str, Any]], dict[str, Any]]) -> Command:
    async def run(request: dict[str, Any]) -> dict[str, Any]:
        return command(request)

    return run
