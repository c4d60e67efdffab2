"""A client and a server in one process, over a loopback address."""

from __future__ import annotations

import asyncio
import unittest

from twobyte.session.parameters import Parameters

try:
    from twobyte.net.server import Server

    from tests.chat_peer import HANDLERS, WORDS, chat_protocol, principal_of, visit
except ModuleNotFoundError as missing:
    raise SystemExit(f"{missing}: run the tests with python3 start.py -m unittest") from None


class Sessions(unittest.TestCase):
    def test_an_answer_goes_on_behind_a_cut_in_both_profiles(self) -> None:
        async def talk() -> None:
            server = Server(chat_protocol(), HANDLERS, Parameters(), principal_of)
            begun: list[str] = []
            server.on_begun = lambda session: begun.append(session.id)
            url = await server.listen("127.0.0.1", 0)
            for text in (False, True):
                found = await visit(url, text)
                self.assertEqual(found["names"], ["Token"] * WORDS + ["Done"])
                self.assertEqual(found["code"], "not_found")
                self.assertEqual(found["detail"], ("NoSuchRoom", {"room": "none"}))
                self.assertIn("resuming", found["states"])
            self.assertEqual(len(begun), 2)
            await server.close()

        asyncio.run(talk())
