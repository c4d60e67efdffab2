"""The test service: a call's input says what the called side is to do."""

from __future__ import annotations

import asyncio
import secrets
from collections import Counter
from collections.abc import Callable
from typing import Any

from twobyte.frames.words import ERROR_NAMES, error_name
from twobyte.net.calls import ServedCall
from twobyte.net.service_calls import Handler
from twobyte.net.topic_log import TopicLog
from twobyte.session.call_error import CallError
from twobyte.session.stream import Ended, Failed, Message

Report = Callable[..., None]


def failure_of(plan: dict[str, Any]) -> Exception | None:
    """What a plan says that its handler is to fail with."""
    failure = plan.get("failure")
    if failure is None:
        return None
    if failure.get("bare"):
        return RuntimeError("the secret is 42")
    return CallError(
        error_name(failure["code"]),
        "as planned",
        failure.get("retry", "never"),
        failure.get("afterMs", 0),
        failure.get("processed", "maybe"),
        ("Trouble", {"nonce": plan["nonce"]}) if failure.get("detail") else None,
    )


class TestService:
    """Handlers of one side; report is told of what they do."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._gates: dict[str, asyncio.Event] = {}
        self._runs: Counter[str] = Counter()
        self._boards: dict[str, TopicLog] = {}

    def mirror(self) -> dict[str, Handler]:
        """What a client serves."""
        return {
            "Mirror.echo": self._guarded(self._echo),
            "Mirror.look": self._guarded(self._echo),
            "Mirror.count": self._guarded(self._count),
            "Mirror.sum": self._guarded(self._sum),
            "Mirror.talk": self._guarded(self._talk),
            "Mirror.note": self._guarded(self._note),
        }

    def test(self) -> dict[str, Handler]:
        """What a server serves."""
        same = ("echo", "costly", "small", "look", "newer")
        handlers = {f"Test.{name}": self._guarded(self._echo) for name in same}
        for name in ("count", "story", "lease", "fast", "strict"):
            handlers[f"Test.{name}"] = self._guarded(self._count)
        for name in ("once", "sure"):
            handlers[f"Test.{name}"] = self._guarded(self._once)
        for name in ("mine", "admin", "peek"):
            handlers[f"Test.{name}"] = self._guarded(self._mine)
        return handlers | {
            "Test.open": self._guarded(self._open),
            "Test.metadata": self._guarded(self._metadata),
            "Test.call": self._guarded(self._call),
            "Test.sum": self._guarded(self._sum),
            "Test.talk": self._guarded(self._talk),
            "Test.note": self._guarded(self._note),
            "Test.board": self._board,
        }

    def publish(self, key: str, item: dict[str, Any]) -> None:
        self._log(key).publish("Item", item)

    def _guarded(self, handler: Handler) -> Handler:
        async def guarded(call: ServedCall) -> None:
            plan = call.input.get("plan", call.input)
            self._report("entered", call, nonce=plan["nonce"])
            await handler(call)

        return guarded

    def gate(self, nonce: str) -> asyncio.Event:
        return self._gates.setdefault(nonce, asyncio.Event())

    async def _pass_gate(self, call: ServedCall, plan: dict[str, Any]) -> None:
        if "gate" in plan:
            self._report("waiting", call, nonce=plan["nonce"])
            await self.gate(plan["gate"]).wait()

    async def _wait(self, call: ServedCall, plan: dict[str, Any]) -> None:
        await self._pass_gate(call, plan)
        failure = failure_of(plan)
        if failure is not None:
            raise failure

    def _item(self, call: ServedCall, plan: dict[str, Any], index: int) -> dict[str, Any]:
        item: dict[str, Any] = {"nonce": plan["nonce"], "index": index}
        if plan.get("size"):
            item["filler"] = "x" * plan["size"]
        name = call.method.partition(".")[2]
        if name in ("echo", "newer") and call.revision >= 2:
            item["mark"] = 2
        return item

    async def _echo(self, call: ServedCall) -> None:
        await self._wait(call, call.input)
        await call.send("Item", self._item(call, call.input, 0))

    async def _once(self, call: ServedCall) -> None:
        runs = self._runs[call.input["nonce"]]
        self._runs[call.input["nonce"]] += 1
        await self._wait(call, call.input)
        await call.send("Item", self._item(call, call.input, runs))

    async def _mine(self, call: ServedCall) -> None:
        await self._wait(call, call.input)
        value = call.session.principal or ""
        await call.send("Fact", {"nonce": call.input["nonce"], "value": value})

    async def _open(self, call: ServedCall) -> None:
        self.gate(call.input["nonce"]).set()
        await call.send("Item", self._item(call, call.input, 0))

    async def _metadata(self, call: ServedCall) -> None:
        await self._wait(call, call.input)
        value = call.metadata.get("name", "")
        await call.send("Fact", {"nonce": call.input["nonce"], "value": value})
        call.end({"name": value})

    async def _count(self, call: ServedCall) -> None:
        plan = call.input
        count = plan.get("count", 1)
        gate_at = plan.get("gateAt", count)
        for index in range(count):
            if index == gate_at:
                await self._pass_gate(call, plan)
            await call.send("Item", self._item(call, plan, index))
        if gate_at < count:
            plan = {name: value for name, value in plan.items() if name != "gate"}
        await self._wait(call, plan)

    async def _items(self, call: ServedCall, nonce: str) -> Any:
        index = 0
        while True:
            item = await call.take()
            if isinstance(item, Message):
                self._report("received", call, nonce=nonce, index=item.value["index"])
                index += 1
                yield item.value
            elif isinstance(item, (Ended, Failed)):
                return

    async def _sum(self, call: ServedCall) -> None:
        plan, count = call.input, 0
        await self._wait(call, plan | {"failure": None})
        async for _ in self._items(call, plan["nonce"]):
            count += 1
        await self._wait(call, plan)
        await call.send("Item", self._item(call, plan, count))

    async def _talk(self, call: ServedCall) -> None:
        await self._wait(call, call.input | {"failure": None})
        async for item in self._items(call, call.input["nonce"]):
            await call.send("Item", item)
        await self._wait(call, call.input)

    async def _note(self, call: ServedCall) -> None:
        await self._wait(call, call.input)

    def _log(self, key: str) -> TopicLog:
        found = self._boards.get(key)
        if found is None:
            found = self._boards[key] = TopicLog(secrets.token_hex(8), 8)
        return found

    async def _board(self, call: ServedCall) -> None:
        log = self._log(call.input["name"])
        offset = log.place(call.from_)
        call.open_log(log.epoch, offset)
        feed = asyncio.create_task(log.feed(call, offset))
        try:
            async for item in self._items(call, call.input["name"]):
                if item.get("filler") == "gate":
                    await self.gate(item["nonce"]).wait()
                if item.get("filler") == "no":
                    call.refuse(CallError("invalid_argument", "as asked", processed="no"))
                else:
                    log.publish("Item", item)
        finally:
            feed.cancel()

    async def _call(self, call: ServedCall) -> None:
        """Calls the client's Mirror, and reports what it answered."""
        plan, kind = call.input["plan"], call.input["kind"]
        report: dict[str, Any] = {"nonce": plan["nonce"], "items": []}
        inner = await call.session.application.call(f"Mirror.{kind}", plan)
        if kind in ("sum", "talk"):
            for index in range(plan.get("count", 1)):
                await inner.send("Item", self._item(call, plan, index))
            inner.end()
        while kind != "note":
            item = await inner.take()
            if isinstance(item, Message):
                report["items"].append(item.value)
            elif isinstance(item, Failed):
                report["error"] = ERROR_NAMES.index(item.error.code)
                break
            elif isinstance(item, Ended):
                break
        await call.send("Report", report)
