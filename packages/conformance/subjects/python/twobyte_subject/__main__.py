"""python -m twobyte_subject: the control protocol over standard input and output."""

from __future__ import annotations

import asyncio

from .control import Control

asyncio.run(Control().run())
