"""Matches an I-Regexp in a time that grows with the text only, whatever the pattern."""

from __future__ import annotations

from .iregexp_parser import Choice, Matcher, Node, One, Repeat, Sequence, parse_iregexp

MAX_SETS = 4096


class IRegexp:
    """A pattern that has to match a whole text.

    The pattern is an automaton; sets of its states, and what follows of them, are kept.
    """

    def __init__(self, pattern: str) -> None:
        self._steps: list[list[tuple[Matcher, int]]] = [[]]
        self._skips: list[list[int]] = [[]]
        self._end = self._add(parse_iregexp(pattern), 0)
        self._start = self._closure({0})
        self._next: dict[frozenset[int], dict[str, frozenset[int]]] = {}

    def matches(self, text: str) -> bool:
        states = self._start
        for character in text:
            following = self._next.get(states)
            if following is None:
                if len(self._next) > MAX_SETS:
                    self._next.clear()
                following = self._next[states] = {}
            found = following.get(character)
            if found is None:
                found = self._closure(
                    {to for state in states for m, to in self._steps[state] if m(character)}
                )
                if len(following) < MAX_SETS:
                    following[character] = found
            if not found:
                return False
            states = found
        return self._end in states

    def _state(self) -> int:
        self._steps.append([])
        self._skips.append([])
        return len(self._steps) - 1

    def _closure(self, states: set[int]) -> frozenset[int]:
        waiting, all_states = list(states), set(states)
        while waiting:
            for state in self._skips[waiting.pop()]:
                if state not in all_states:
                    all_states.add(state)
                    waiting.append(state)
        return frozenset(all_states)

    def _add(self, node: Node, start: int) -> int:
        """Adds the node behind a state, and returns the state behind it."""
        if isinstance(node, One):
            end = self._state()
            self._steps[start].append((node.matches, end))
            return end
        if isinstance(node, Sequence):
            for part in node.parts:
                start = self._add(part, start)
            return start
        if isinstance(node, Choice):
            end = self._state()
            for option in node.options:
                begin = self._state()
                self._skips[start].append(begin)
                self._skips[self._add(option, begin)].append(end)
            return end
        return self._add_repeat(node, start)

    def _add_repeat(self, node: Repeat, start: int) -> int:
        for _ in range(node.low):
            start = self._add(node.node, start)
        end = self._state()
        if node.high is None:
            loop = self._state()
            self._skips[start].append(loop)
            self._skips[self._add(node.node, loop)].append(loop)
            self._skips[loop].append(end)
            return end
        for _ in range(node.high - node.low):
            self._skips[start].append(end)
            start = self._add(node.node, start)
        self._skips[start].append(end)
        return end
