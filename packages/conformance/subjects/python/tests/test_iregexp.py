"""Patterns and formats."""

from __future__ import annotations

import time
import unittest

from twobyte.codec.formats import has_format
from twobyte.codec.iregexp import IRegexp


class IRegexps(unittest.TestCase):
    def test_matches_the_whole_text(self) -> None:
        self.assertTrue(IRegexp("[a-z][a-z0-9]*").matches("a1"))
        self.assertFalse(IRegexp("[a-z][a-z0-9]*").matches("a1 "))

    def test_bounded_repetitions_classes_and_categories(self) -> None:
        pattern = IRegexp("\\p{Lu}[^\\-x]{2,3}|(ab)?\\\\")
        for text in ("Éab", "Xabc", "\\", "ab\\"):
            self.assertTrue(pattern.matches(text), text)
        for text in ("Éa", "éab", "Xa-b", "Xabcd", "ab"):
            self.assertFalse(pattern.matches(text), text)

    def test_a_pattern_that_would_make_others_backtrack_for_ever(self) -> None:
        began = time.monotonic()
        self.assertFalse(IRegexp("(a*)*b").matches("a" * 5000))
        self.assertLess(time.monotonic() - began, 5)

    def test_formats(self) -> None:
        self.assertTrue(has_format("date", "2024-02-29"))
        self.assertFalse(has_format("date", "2023-02-29"))
        self.assertFalse(has_format("hostname", ".".join(["a" * 63] * 4)))
