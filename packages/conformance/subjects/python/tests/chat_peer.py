"""The chat of docs/examples: served, or visited.

serve: prints the URL, and ends with its input. visit URL PROFILE: asks, loses its connection in the
middle of the answer, and prints what came as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from twobyte.frames.frame_types import Credentials
from twobyte.net.calls import ServedCall
from twobyte.net.client import Client
from twobyte.net.server import Server
from twobyte.session.call_error import CallError
from twobyte.session.parameters import Parameters
from twobyte.session.protocol import ServedProtocol
from twobyte.session.stream import Ended, Failed, Message

WORDS = 200


def chat_protocol() -> ServedProtocol:
    for folder in Path(__file__).resolve().parents:
        ir = folder / "docs" / "examples" / "generated" / "chat" / "ir.json"
        if ir.is_file():
            return ServedProtocol(json.loads(ir.read_text("utf-8")))
    raise FileNotFoundError("docs/examples/generated/chat/ir.json")


async def principal_of(credentials: Credentials | None) -> str | None:
    return None if credentials is None else credentials.value


async def ask(call: ServedCall) -> None:
    """Answers with more than a window of credit."""
    for index in range(WORDS):
        await call.send("Token", {"text": f"{index} " + "x" * 500})
    await call.send("Done", {"reason": "complete", "tokens": WORDS, "took": 5})


async def history(call: ServedCall) -> None:
    """Answers with a message of several parts, or with an error that has a detail."""
    room = call.input["room"]
    if room == "none":
        raise CallError("not_found", "no such room", detail=("NoSuchRoom", {"room": room}))
    said = {
        "id": "00112233-4455-6677-8899-aabbccddeeff",
        "role": "person",
        "author": None,
        "text": "é" * 8_000,
        "sent": 5,
        "attachments": [],
    }
    await call.send("History", {"messages": [said] * 20, "hasMore": False})


HANDLERS = {"Chat.ask": ask, "Chat.history": history}


async def serve() -> None:
    server = Server(chat_protocol(), HANDLERS, Parameters(), principal_of)
    print(await server.listen("127.0.0.1", 0), flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    await server.close()


async def visit(url: str, text: bool) -> dict[str, Any]:
    """What came of a question, with a cut behind its first message."""
    client = Client(
        chat_protocol(), url, Parameters(), text, Credentials("bearer", "demo")
    )
    states: list[str] = []
    client.on_status = lambda state, **members: states.append(state)
    question = {"room": "lobby", "text": "Why two bytes?", "model": "quick"}
    call = client.call("Chat.ask", question)
    names: list[str] = []
    ended = False
    while not ended:
        item = await asyncio.wait_for(call.take(), 20)
        if isinstance(item, Message):
            names.append(item.name)
            if len(names) == 1:
                client.cut()
        ended = isinstance(item, (Ended, Failed))
    missing = client.call("Chat.history", {"room": "none", "limit": 1})
    failed = await asyncio.wait_for(missing.take(), 20)
    await client.close()
    found: dict[str, Any] = {"names": names, "states": states}
    if isinstance(failed, Failed):
        found |= {"code": failed.error.code, "detail": failed.error.detail}
    return found


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        asyncio.run(serve())
    else:
        print(json.dumps(asyncio.run(visit(sys.argv[2], sys.argv[3] == "text"))))
