"""Parses an I-Regexp (RFC 9485) into a small tree."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

Matcher = Callable[[str], bool]


@dataclass(frozen=True)
class One:
    """One character that the matcher takes."""

    matches: Matcher


@dataclass(frozen=True)
class Sequence:
    parts: tuple["Node", ...]


@dataclass(frozen=True)
class Choice:
    options: tuple["Node", ...]


@dataclass(frozen=True)
class Repeat:
    node: "Node"
    low: int
    high: int | None


Node = One | Sequence | Choice | Repeat

_CONTROLS = {"n": "\n", "r": "\r", "t": "\t"}


def _category(name: str, negated: bool) -> Matcher:
    return lambda character: unicodedata.category(character).startswith(name) != negated


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def peek(self) -> str:
        return self.text[self.at] if self.at < len(self.text) else ""

    def next(self) -> str:
        character = self.peek()
        if not character:
            raise ValueError(f"the pattern {self.text} ends too early")
        self.at += 1
        return character

    def choice(self) -> Node:
        options = [self.sequence()]
        while self.peek() == "|":
            self.at += 1
            options.append(self.sequence())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def sequence(self) -> Node:
        parts: list[Node] = []
        while self.peek() not in ("", "|", ")"):
            parts.append(self.quantified(self.atom()))
        return Sequence(tuple(parts))

    def quantified(self, node: Node) -> Node:
        bounds = {"*": (0, None), "+": (1, None), "?": (0, 1)}.get(self.peek())
        if bounds is not None:
            self.at += 1
            return Repeat(node, *bounds)
        if self.peek() != "{":
            return node
        stop = self.text.index("}", self.at)
        low, comma, high = self.text[self.at + 1 : stop].partition(",")
        self.at = stop + 1
        return Repeat(node, int(low), (int(high) if high else None) if comma else int(low))

    def atom(self) -> Node:
        character = self.next()
        if character == "(":
            if self.text.startswith("?:", self.at):
                self.at += 2
            node = self.choice()
            self.next()
            return node
        if character == "[":
            return One(self.set())
        if character == ".":
            return One(lambda other: other not in "\n\r")
        if character == "\\":
            return One(self.escape())
        return One(lambda other: other == character)

    def escape(self) -> Matcher:
        character = self.next()
        if character in "pP":
            stop = self.text.index("}", self.at)
            name = self.text[self.at + 1 : stop]
            self.at = stop + 1
            return _category(name, character == "P")
        literal = _CONTROLS.get(character, character)
        return lambda other: other == literal

    def literal(self) -> str:
        character = self.next()
        if character != "\\":
            return character
        escaped = self.next()
        return _CONTROLS.get(escaped, escaped)

    def set(self) -> Matcher:
        negated = self.peek() == "^"
        if negated:
            self.at += 1
        ranges: list[tuple[str, str]] = []
        others: list[Matcher] = []
        while self.peek() != "]":
            if self.text.startswith(("\\p", "\\P"), self.at):
                self.at += 1
                others.append(self.escape())
                continue
            low = high = self.literal()
            if self.peek() == "-" and self.text[self.at + 1 : self.at + 2] != "]":
                self.at += 1
                high = self.literal()
            ranges.append((low, high))
        self.at += 1
        return lambda other: negated != (
            any(low <= other <= high for low, high in ranges)
            or any(matches(other) for matches in others)
        )


def parse_iregexp(text: str) -> Node:
    parser = _Parser(text)
    node = parser.choice()
    if parser.peek():
        raise ValueError(f"the pattern {text} has something behind its end")
    return node
